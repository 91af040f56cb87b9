import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CannotRun, type Command, runCommand, UsageError } from '../../../src/cli/terminal/command.js';

let printed: { out: string; err: string };

beforeEach(() => {
  printed = { out: '', err: '' };
  for (const [name, stream] of [['out', process.stdout] as const, ['err', process.stderr] as const]) {
    vi.spyOn(stream, 'write').mockImplementation((text: string | Uint8Array, ...more: unknown[]) => {
      printed[name] += String(text);
      for (const done of more) if (typeof done === 'function') done();
      return true;
    });
  }
});

afterEach(() => {
  vi.restoreAllMocks();
});

const COMMAND: Command<{ help: boolean; version: boolean }> = {
  name: 'tool',
  read: argv => ({ help: argv.includes('--help'), version: argv.includes('--version') }),
  help: async () => 'Usage: tool\n',
  version: () => '1.2.3',
  run: async (_, out) => {
    out.write('done\n');
    return 1;
  },
};

/** The exit code of a run, and what it printed. */
async function outcomeOf(command: typeof COMMAND, ...argv: string[]): Promise<typeof printed & { code: number }> {
  const code = await runCommand(command, argv);
  await new Promise(setImmediate);
  return { code, ...printed };
}

function failing(error: unknown): typeof COMMAND {
  return { ...COMMAND, run: () => Promise.reject(error) };
}

describe('a command', () => {
  it('ends with the code of its run', async () => {
    expect(await outcomeOf(COMMAND)).toEqual({ code: 1, out: 'done\n', err: '' });
  });

  it('answers at once what needs no run', async () => {
    expect(await outcomeOf(COMMAND, '--help')).toEqual({ code: 0, out: 'Usage: tool\n', err: '' });
    printed.out = '';
    expect(await outcomeOf(COMMAND, '--version')).toEqual({ code: 0, out: 'tool 1.2.3\n', err: '' });
  });

  it.each([
    [new UsageError('there is no option `-z`'), 'tool: there is no option `-z`. Try `tool --help`.\n'],
    [new CannotRun('rustfmt was not found. To install it: x'), 'tool: rustfmt was not found. To install it: x\n'],
    [new Error('oh'), 'tool: oh. This is a bug in tool.\n'],
  ])('tells what keeps it from its work: %s', async (error, err) => {
    expect(await outcomeOf(failing(error))).toEqual({ code: 2, out: '', err });
  });
});
