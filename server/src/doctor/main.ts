import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { UsageError } from 'prettier-plugin-leptos/terminal';
import { doctorText } from './doctor-text.js';
import { examine } from './examine.js';

/**
 * Prints what the tools see of a folder.
 *
 * @param args What follows `doctor`.
 * @param version Of the server.
 * @returns The exit code: 0, whatever is found, or 2 where there is no such folder.
 * @throws UsageError for an unknown option.
 */
export async function printDoctor(args: readonly string[], version: string): Promise<number> {
  const { values, positionals } = parse(args);
  const folder = resolve(positionals[0] ?? '.');
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    process.stderr.write(`leptos-language-server: ${folder}: there is no such folder.\n`);
    return 2;
  }
  const report = await examine(folder, version);
  process.stdout.write(values.json === true ? `${JSON.stringify(report, null, 2)}\n` : doctorText(report));
  return 0;
}

function parse(args: readonly string[]) {
  try {
    const options = { json: { type: 'boolean' } } as const;
    const parsed = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    if (parsed.positionals.length > 1) throw new Error('There may be one folder only');
    return parsed;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
