import { findProblemsIn, opaqueTokens, type View } from 'tree-sitter-leptos';
import { viewsIn } from './elements.js';
import type { ViewSource } from './rule.js';

const SOUND = new WeakMap<View, boolean>();

/**
 * Whether views parse, with those nested in them. Where one does not, as around a tag that is being typed, what stands
 * behind the mistake is not what it was meant to be: code becomes text, and the attributes of one tag another's.
 *
 * It costs a walk through the views after each edit of them: ask only where there is something to report.
 */
export function areSound({ text, views }: ViewSource): boolean {
  return views.every(view => {
    const known = SOUND.get(view);
    if (known !== undefined) return known;
    const isSound = isBalanced(text.slice(view.start, view.end)) && !hasProblems(view, text);
    SOUND.set(view, isSound);
    return isSound;
  });
}

function hasProblems(view: View, text: string): boolean {
  return viewsIn({ views: [view] }).some(each => findProblemsIn(each, text).length > 0);
}

/** An opening delimiter amid an expression is no problem of the view that takes in what closes it: rustc tells of the file. */
function isBalanced(text: string): boolean {
  const open: string[] = [];
  let offset = 0;
  for (const { start, end } of [...opaqueTokens(text), { start: text.length, end: text.length }]) {
    for (const [delimiter] of text.slice(offset, start).matchAll(/[()[\]{}]/g)) {
      const closing = CLOSING.get(delimiter);
      if (closing !== undefined) open.push(closing);
      else if (open.pop() !== delimiter) return false;
    }
    offset = end;
  }
  return open.length === 0;
}

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
]);
