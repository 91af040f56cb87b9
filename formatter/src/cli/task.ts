import type { Arguments } from './arguments.js';
import type { Task } from './job.js';
import type { Terminal } from './reporter.js';

/** What there is to do with every file. */
export function taskFor(args: Arguments, terminal: Terminal, remember: boolean): Task {
  const { range, rustfmt } = args;
  const { colorOut, colorErr, width } = terminal;
  return { range, rustfmt, purpose: purposeOf(args), remember, colorOut, colorErr, width };
}

function purposeOf({ check, diff, listDifferent }: Arguments): Task['purpose'] {
  if (diff) return 'diff';
  return check || listDifferent ? 'name' : 'write';
}
