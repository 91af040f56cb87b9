import { createRequire } from 'node:module';
import { setFlagsFromString } from 'node:v8';
import type { Asked, Command } from 'prettier-plugin-leptos/terminal';

const USAGE = `Language server for the views of Leptos.

Usage: leptos-language-server --stdio
       leptos-language-server graph [FOLDER] [--format json|svg|html] [-o FILE]
       leptos-language-server doctor [FOLDER] [--json]

  --stdio     talk LSP over standard input and output
  --version   print the version
  --help      print this text

  graph       print the routes, components, islands and server functions of a
              project, and who shows, renders and calls whom
  doctor      print what the server sees of a folder, for a bug report: versions,
              crates, settings and where they come from, problems
`;

/** An exit code for bad usage, as all commands of this project have it. */
const BAD_USAGE = 2;

/**
 * Runs the command.
 *
 * @param args What follows the program's name.
 */
export async function main(args: readonly string[]): Promise<void> {
  const [option, ...others] = args.filter(argument => !isProcessId(argument));
  if (option === 'graph') {
    const { printGraph, readGraphArguments } = await import('../graph/main.js');
    return command(readGraphArguments, printGraph, others);
  }
  if (option === 'doctor') {
    const { printDoctor, readDoctorArguments } = await import('../doctor/main.js');
    return command(readDoctorArguments, (asked, out) => printDoctor(asked, versionOfPackage(), out), others);
  }
  if (others.length > 0) return refuse(`There may be one argument only, not \`${args.join(' ')}\``);
  switch (option) {
    case '--stdio': {
      keepHeapSmall();
      const { startServer } = await import('./start.js');
      return startServer(versionOfPackage());
    }
    case '--version':
    case '-V':
      process.stdout.write(`${versionOfPackage()}\n`);
      return;
    case '--help':
    case '-h':
      process.stdout.write(USAGE);
      return;
    case undefined:
      return refuse('No way to talk to the editor was given');
    default:
      return refuse(`Unknown argument \`${option}\``);
  }
}

/** Runs what ends by itself, as all commands of this project are run. */
async function command<Arguments extends Asked>(
  read: Command<Arguments>['read'],
  run: Command<Arguments>['run'],
  argv: readonly string[],
): Promise<void> {
  const { runCommand } = await import('prettier-plugin-leptos/terminal');
  const help = async (): Promise<string> => USAGE;
  process.exitCode = await runCommand(
    { name: 'leptos-language-server', read, help, version: versionOfPackage, run },
    argv,
  );
}

/** VS Code's client adds its own process, which the connection watches. */
function isProcessId(argument: string): boolean {
  return /^--clientProcessId=\d+$/.test(argument);
}

function refuse(fault: string): void {
  process.stderr.write(`leptos-language-server: ${fault}: start it with --stdio (see --help).\n`);
  process.exitCode = BAD_USAGE;
}

function versionOfPackage(): string {
  const { version } = createRequire(import.meta.url)('../../package.json') as { version: string };
  return version;
}

/**
 * A server that answers in milliseconds makes little garbage at a time, but V8 would give it room for 48 MB of it, and
 * let the text of a large file pile up, once for each keystroke, until the heap is several times what is in use.
 * Measured with a file of 3,000 lines open: a third less memory, no difference in speed.
 */
function keepHeapSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--heap-growing-percent=50');
}
