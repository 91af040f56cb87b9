import { createRequire } from 'node:module';
import { setFlagsFromString } from 'node:v8';

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
  if (option === 'graph') return command(async () => (await import('../graph/main.js')).printGraph(others));
  if (option === 'doctor') {
    return command(async () => (await import('../doctor/main.js')).printDoctor(others, versionOfPackage()));
  }
  if (others.length > 0) return refuse(`There may be one argument only, not \`${args.join(' ')}\``);
  switch (option) {
    case '--stdio': {
      keepHeapSmall();
      const { startServer } = await import('./start.js');
      return startServer(versionOfPackage());
    }
    case '--version':
      process.stdout.write(`${versionOfPackage()}\n`);
      return;
    case '--help':
      process.stdout.write(USAGE);
      return;
    case undefined:
      return refuse('No way to talk to the editor was given');
    default:
      return refuse(`Unknown argument \`${option}\``);
  }
}

/** Runs what ends by itself. @param run Returns the exit code. */
async function command(run: () => Promise<number>): Promise<void> {
  const { UsageError } = await import('prettier-plugin-leptos/terminal');
  try {
    process.exitCode = await run();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`leptos-language-server: ${error.message} (see --help).\n`);
    process.exitCode = BAD_USAGE;
  }
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
