import { readFileSync, writeFileSync } from 'node:fs';
import type { Span } from 'tree-sitter-leptos';
import type { Offered } from './offered.js';

/** Actions that can be taken together, and what they made of the files. */
export interface Applied {
  /** By path. */
  readonly texts: ReadonlyMap<string, string>;
  /** Where the text of each action is, in the texts that came of it. */
  readonly places: ReadonlyMap<Offered, ReadonlyMap<string, Span>>;
}

/** What an action touches of a file; undefined where that is nothing. */
export type Reach = (action: Offered, path: string) => Span | undefined;

/** Puts actions into few lists, so that what those of a list touch is apart. */
export function batchesOf(actions: readonly Offered[], reach: Reach = extent): Offered[][] {
  const batches: Offered[][] = [];
  for (const action of actions) {
    const free = batches.find(batch => batch.every(other => !touch(action, other, reach)));
    if (free === undefined) batches.push([action]);
    else free.push(action);
  }
  return batches;
}

/** What files become by actions that touch nothing in common; new names in them are made different. */
export function applied(actions: readonly Offered[]): Applied {
  const texts = new Map<string, string>();
  const places = new Map<Offered, Map<string, Span>>(actions.map(action => [action, new Map()]));
  for (const path of new Set(actions.flatMap(({ changes }) => [...changes.keys()]))) {
    const edits = actions
      .flatMap((action, index) =>
        (action.changes.get(path) ?? []).map(edit => ({
          ...edit,
          action,
          text: edit.text.replace(/\bNewComponent\d*\b/g, `$&N${index}`),
        })),
      )
      .sort((a, b) => a.start - b.start || a.end - b.end);
    const before = readFileSync(path, 'utf8');
    let after = '';
    let at = 0;
    for (const { start, end, text, action } of edits) {
      after += before.slice(at, start);
      const own = places.get(action);
      const from = own?.get(path)?.start ?? after.length;
      after += text;
      own?.set(path, { start: from, end: after.length });
      at = end;
    }
    texts.set(path, after + before.slice(at));
  }
  return { texts, places };
}

/** Runs something while files have other texts. */
export function withTexts<R>(texts: ReadonlyMap<string, string>, run: () => R): R {
  const before = [...texts.keys()].map(path => [path, readFileSync(path, 'utf8')] as const);
  for (const [path, text] of texts) writeFileSync(path, text);
  try {
    return run();
  } finally {
    for (const [path, text] of before) writeFileSync(path, text);
  }
}

/** As `batchesOf` takes it: an action and the functions around all that it changes. */
export function functionsOf(action: Offered, path: string): Span | undefined {
  const span = extent(action, path);
  return span && functionAt(readFileSync(path, 'utf8'), span);
}

/** From the line that begins the function at the beginning of a span to the next such line behind its end. */
export function functionAt(text: string, { start, end }: Span): Span {
  const heads = [...text.matchAll(/^ *(?:pub(?:\([^)]*\))? )?(?:async )?fn /gm)].map(({ index }) => index);
  return { start: heads.findLast(head => head <= start) ?? 0, end: heads.find(head => head > end) ?? text.length };
}

function touch(one: Offered, other: Offered, reach: Reach): boolean {
  return [...one.changes.keys()].some(path => {
    const [a, b] = [reach(one, path), reach(other, path)];
    return a !== undefined && b !== undefined && a.start <= b.end && b.start <= a.end;
  });
}

function extent({ changes }: Offered, path: string): Span | undefined {
  const edits = changes.get(path);
  if (edits === undefined || edits.length === 0) return undefined;
  return { start: Math.min(...edits.map(edit => edit.start)), end: Math.max(...edits.map(edit => edit.end)) };
}
