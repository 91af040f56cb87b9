import { describe, it } from 'vitest';
import type { Program } from './programs.js';

/**
 * Tests that need programs. Where one is missing they are skipped, which is told with the command that installs it; with
 * `LEPTOS_E2E_REQUIRE=1` that is a failure.
 *
 * @param programs Looked for when the file is read: `suite('helix', [helix()], () => …)`.
 * @param tests Read even where they are skipped: what uses a program belongs into hooks and tests.
 */
export function suite(name: string, programs: readonly Program[], tests: () => void): void {
  const missing = programs.filter(program => program.command === undefined);
  if (missing.length === 0) {
    describe(name, tests);
    return;
  }
  const reason = missing.map(program => `${program.name} is missing, install it with '${program.install}'`).join('; ');
  if (process.env['LEPTOS_E2E_REQUIRE'] === '1') {
    describe(name, () => {
      it('has the programs it needs', () => {
        throw new Error(reason);
      });
    });
    return;
  }
  process.stderr.write(`SKIPPED ${name}: ${reason}\n`);
  describe.skip(name, tests);
}

/**
 * What starts a program, for `spawn(program, [...args, …])`.
 *
 * @throws Where it is not installed; in a suite that asks for it this cannot happen.
 */
export function commandOf({ name, command }: Program): { program: string; args: readonly string[] } {
  const [program, ...args] = command ?? [];
  if (program === undefined) throw new Error(`${name} is not installed`);
  return { program, args };
}
