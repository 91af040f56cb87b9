import picocolors from 'picocolors';
import { printable } from './terminal/printable.js';

/** Lines around a change. */
const CONTEXT = 3;

/** A file of megabytes that changed all over can take minutes: then one hunk for all of it has to do. */
const PATIENCE_MS = 5000;

/**
 * A unified diff, as `patch -p0` takes it.
 *
 * @param file As it is shown.
 * @param color Whether it goes to a terminal: then control characters are shown, not obeyed.
 */
export async function unifiedDiff(file: string, before: string, after: string, color: boolean): Promise<string> {
  // Not at the top: only those need it who ask for a diff.
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import('diff');
  const options = { context: CONTEXT, headerOptions: FILE_HEADERS_ONLY, timeout: PATIENCE_MS };
  const patch =
    createTwoFilesPatch(file, file, before, after, undefined, undefined, options) ?? oneHunk(file, before, after);
  return color ? painted(patch) : patch;
}

function oneHunk(file: string, before: string, after: string): string {
  const [old, now] = [before.split('\n'), after.split('\n')];
  let head = 0;
  while (head < old.length && head < now.length && old[head] === now[head]) head++;
  let tail = 0;
  const most = Math.min(old.length, now.length) - head;
  while (tail < most && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  const removed = old.slice(head, old.length - tail);
  const added = now.slice(head, now.length - tail);
  return [
    `--- ${file}`,
    `+++ ${file}`,
    `@@ -${head + 1},${removed.length} +${head + 1},${added.length} @@`,
    ...removed.map(line => `-${line}`),
    ...added.map(line => `+${line}`),
    '',
  ].join('\n');
}

function painted(patch: string): string {
  const { bold, cyan, green, red } = picocolors.createColors(true);
  const paint = (line: string): string => {
    const text = line
      .split('\t')
      .map(part => printable(part))
      .join('\t');
    if (line.startsWith('---') || line.startsWith('+++')) return bold(text);
    if (line.startsWith('@@')) return cyan(text);
    if (line.startsWith('-')) return red(text);
    return line.startsWith('+') ? green(text) : text;
  };
  return patch.split('\n').map(paint).join('\n');
}
