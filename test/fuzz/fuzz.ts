import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadParsers, pathAt, type TextEdit, ViewDocument } from 'tree-sitter-leptos';
import { randomEdit } from './edits.js';
import { misplaced, outline, treeOutline } from './outline.js';
import { Random } from './random.js';
import { askEverything } from './requests.js';

/**
 * Random edits on the sample apps, half of them breaking. After each edit the document, updated step by step, must be
 * the one that a fresh reading of the text gives, every place must lie inside its holder, and nothing may throw.
 *
 *     npm run fuzz -- --seconds 60 --seed 1
 */
const { values: options } = parseArgs({
  options: { seconds: { type: 'string', default: '30' }, seed: { type: 'string', default: '1' } },
});

const LONGEST_SESSION = 60;

const parsers = await loadParsers();
const files = sampleFiles();
const seed = Number(options.seed);
const end = Date.now() + Number(options.seconds) * 1000;
let sessions = 0;
let edits = 0;
let failures = 0;
while (Date.now() < end && failures < 10) {
  const random = new Random(seed * 1_000_003 + sessions);
  const failure = session(random, files[random.below(files.length)] ?? '');
  sessions++;
  if (failure === undefined) continue;
  failures++;
  console.log(`seed ${seed}, session ${sessions - 1}: ${failure}`);
}
console.log(`${edits} edits in ${sessions} sessions, seed ${seed}: ${failures} failures`);
process.exitCode = failures === 0 ? 0 : 1;

function sampleFiles(): string[] {
  const apps = fileURLToPath(new URL('../apps', import.meta.url));
  return readdirSync(apps, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.rs') && !path.includes('target'))
    .sort()
    .map(path => readFileSync(join(apps, path), 'utf8'))
    .filter(text => text.includes('view!'));
}

/** Edits one file for a while; what went wrong, with the shortest list of edits that shows it, or nothing. */
function session(random: Random, text: string): string | undefined {
  const document = ViewDocument.open(parsers, text);
  const done: TextEdit[] = [];
  try {
    const length = 1 + random.below(LONGEST_SESSION);
    for (let count = 0; count < length; count++) {
      const edit = randomEdit(random, document.text);
      done.push(edit);
      edits++;
      const wrong = step(document, edit, random);
      if (wrong !== undefined) return report(wrong, text, done);
    }
  } finally {
    document.dispose();
  }
  return undefined;
}

function step(document: ViewDocument, edit: TextEdit, random: Random): string | undefined {
  try {
    document.update([edit]);
    const offset = random.below(3) === 0 ? random.below(document.text.length + 1) : edit.start + edit.text.length;
    pathAt(document, offset);
    const wrong = misplaced(document)[0] ?? askEverything(document, offset)[0];
    if (wrong !== undefined) return wrong;
    const fresh = ViewDocument.open(parsers, document.text);
    const [updated, expected] = [outline(document), outline(fresh)];
    const [updatedTree, freshTree] = [treeOutline(document), treeOutline(fresh)];
    fresh.dispose();
    if (updatedTree !== freshTree) return `tree: ${difference(updatedTree, freshTree)}`;
    return updated === expected ? undefined : difference(updated, expected);
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

function difference(updated: string, expected: string): string {
  const [left, right] = [updated.split('\n'), expected.split('\n')];
  const index = left.findIndex((line, at) => line !== right[at]);
  return `updated "${left[index]?.trim() ?? ''}", fresh "${right[index]?.trim() ?? ''}"`;
}

/** The failure with the text before its last edit, cut down while it still fails. */
function report(wrong: string, text: string, done: readonly TextEdit[]): string {
  const before = done
    .slice(0, -1)
    .reduce((current, edit) => current.slice(0, edit.start) + edit.text + current.slice(edit.end), text);
  const last = done[done.length - 1];
  const alone = last === undefined ? undefined : failsAlone(before, last);
  if (alone === undefined || last === undefined) return `${wrong}\n  only after ${done.length} edits`;
  const [small, edit] = shrink(before, last);
  return `${alone}\n  text ${JSON.stringify(small)}\n  edit ${JSON.stringify(edit)}`;
}

function failsAlone(text: string, edit: TextEdit): string | undefined {
  const document = ViewDocument.open(parsers, text);
  const wrong = step(document, edit, new Random(0));
  document.dispose();
  return wrong;
}

function shrink(text: string, edit: TextEdit): [string, TextEdit] {
  let [current, at] = [text, edit];
  for (let size = Math.floor(current.length / 2); size >= 1; size = Math.floor(size / 2)) {
    for (let from = 0; from < current.length; ) {
      const to = Math.min(current.length, from + size);
      const touchesEdit = to > at.start && from < Math.max(at.end, at.start + 1);
      const shorter = current.slice(0, from) + current.slice(to);
      const shift = to <= at.start ? to - from : 0;
      const moved = { ...at, start: at.start - shift, end: at.end - shift };
      if (!touchesEdit && failsAlone(shorter, moved) !== undefined) [current, at] = [shorter, moved];
      else from = to;
    }
  }
  return [current, at];
}
