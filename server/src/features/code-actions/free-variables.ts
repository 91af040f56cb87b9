import { pathAt, type Span, type ViewDocument } from 'tree-sitter-leptos';
import { isBoundIn } from '../bound-names.js';
import { blanked } from '../rust-code.js';

/** Rust's words that are no names. */
const KEYWORDS: ReadonlySet<string> = new Set(
  (
    'as async await box break const continue crate dyn else enum extern false fn for if impl in let loop match mod move ' +
    'mut pub ref return self static struct super trait true type unsafe use where while yield'
  ).split(' '),
);

const NAME = /(?<![\p{XID_Continue}#'.])[\p{Ll}_][\p{XID_Continue}]*/gu;

/**
 * The variables that code in a view uses and that the function around it has bound, in the order of their first use.
 *
 * @param selected What is looked at.
 * @param outer The function, from which on names count.
 */
export function freeVariables(document: ViewDocument, selected: Span, outer: Span): readonly string[] {
  const before = blanked(document.text.slice(outer.start, selected.start));
  const inside = blanked(document.text.slice(selected.start, selected.end));
  const found = new Set<string>();
  for (const { 0: name, index } of inside.matchAll(NAME)) {
    const behind = inside.slice(index + name.length);
    if (KEYWORDS.has(name) || found.has(name) || !isUsed(document, selected.start + index, behind)) continue;
    if (!isBoundIn(inside.slice(0, index), name) && isBoundIn(before, name)) found.add(name);
  }
  return [...found];
}

/** Whether a word is a variable where it stands: in Rust code, and no label, path or macro. */
function isUsed(document: ViewDocument, offset: number, behind: string): boolean {
  if (/^\s*(?:::|!(?!=)|:(?!:))/.test(behind)) return false;
  const place = pathAt(document, offset).at(-1);
  if (place?.kind === 'rust') return true;
  // `<Row item/>` passes the variable `item`; `clone:item` clones it.
  if (place?.kind !== 'attribute' || place.name === undefined || place.name.start !== offset) return false;
  return place.directive === undefined ? place.value === undefined : place.directive.text === 'clone';
}
