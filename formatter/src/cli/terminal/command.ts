import { reasonOf } from '../../files/trouble.js';
import { Output } from './output.js';
import { printable } from './printable.js';

/** The command was called in a way that it does not understand. The message is for the one who called. */
export class UsageError extends Error {}

/** A run that cannot be made here. The message says to the one who asked for it all there is to say. */
export class CannotRun extends Error {}

/** What every command can be asked for. */
export interface Asked {
  readonly help: boolean;
  readonly version: boolean;
}

/** A command of the terminal. */
export interface Command<Arguments extends Asked> {
  /** As it is typed. */
  readonly name: string;
  /** Reads the arguments behind the command's name, or throws UsageError. */
  readonly read: (argv: readonly string[]) => Arguments;
  readonly help: () => Promise<string>;
  readonly version: () => string | Promise<string>;
  /** Does what it was asked to, and returns the exit code. */
  readonly run: (args: Arguments, out: Output, err: Output) => Promise<number>;
}

/**
 * Runs a command: answers `--help` and `--version`, and tells on one line what keeps it from doing its work.
 *
 * @param argv The arguments behind the command's name.
 * @returns The command's exit code; 2 where the call is wrong, or not all could be printed. It does not reject.
 */
export async function runCommand<Arguments extends Asked>(
  command: Command<Arguments>,
  argv: readonly string[],
): Promise<number> {
  const out = new Output(process.stdout);
  const err = new Output(process.stderr);
  const { name } = command;
  try {
    const code = await answer(command, argv, out, err);
    await out.flush();
    if (out.fault === undefined) return code;
    err.write(`${name}: the output ${reasonOf(out.fault, 'written')}.\n`);
  } catch (error) {
    err.write(`${name}: ${printable(messageOf(error, name))}\n`);
  }
  return 2;
}

async function answer<Arguments extends Asked>(
  { name, read, help, version, run }: Command<Arguments>,
  argv: readonly string[],
  out: Output,
  err: Output,
): Promise<number> {
  const args = read(argv);
  if (!args.help && !args.version) return run(args, out, err);
  out.write(args.help ? await help() : `${name} ${await version()}\n`);
  return 0;
}

function messageOf(error: unknown, name: string): string {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof CannotRun) return message;
  const advice = error instanceof UsageError ? `Try \`${name} --help\`.` : `This is a bug in ${name}.`;
  return `${message}${/[.?]$/.test(message) ? '' : '.'} ${advice}`;
}
