import { type Attribute, IncompleteTag, OpenTag, pathAt, type Span, type ViewDocument } from 'tree-sitter-leptos';
import { isSlotMark } from '../components/resolve-tag.js';
import { blanked } from '../rust-code.js';
import { identifierPattern } from '../rust-keywords.js';
import { takesHtmlAttributes } from '../tag-kind.js';
import { inlineArguments } from './inline-arguments.js';

/** A place that means a variable: its name alone, with the `r#` of a raw one. */
export interface VariableUse extends Span {
  /** The attribute without a value that it is: `<Row item/>` passes the variable of that name. */
  readonly shorthand?: Attribute;
}

/**
 * The places of a piece of a file that mean a variable: in Rust code, in the strings of formatting macros, and in tags.
 * Whether something in the piece binds the name again is not looked at.
 *
 * @param name Without `r#`.
 */
export function variableUses(document: ViewDocument, piece: Span, name: string): VariableUse[] {
  const formatted = inlineArguments(document, piece, name).filter(({ isKnown }) => isKnown);
  return [...usesInCode(document, piece, name), ...formatted.map(({ start, end }) => ({ start, end }))].sort(
    (a, b) => a.start - b.start,
  );
}

function usesInCode(document: ViewDocument, piece: Span, name: string): VariableUse[] {
  const code = blanked(document.text.slice(piece.start, piece.end));
  const words = new RegExp(`(?<![\\p{XID_Continue}#'])${identifierPattern(name)}(?![\\p{XID_Continue}])`, 'gu');
  return [...code.matchAll(words)].flatMap(({ 0: word, index }) => {
    const span = { start: piece.start + index, end: piece.start + index + word.length };
    const place = pathAt(document, span.start).at(-1);
    if (place === undefined || place.kind === 'rust') return isVariable(code, index, index + word.length) ? [span] : [];
    if (place.kind !== 'attribute' || place.name?.start !== span.start || place.name.end !== span.end) return [];
    // `clone:item` and `use:item` name the variable without any Rust code (view-language.md 2.2).
    if (place.directive !== undefined) return /^(?:clone|use)$/.test(place.directive.text) ? [span] : [];
    return isPassed(place) ? [{ ...span, shorthand: place }] : [];
  });
}

/** Whether an attribute passes the variable of its name: `<p hidden>` and what is behind `{..}` just are there. */
export function isPassed(attribute: Attribute): boolean {
  const { owner, value, start } = attribute;
  const tag = owner instanceof OpenTag || owner instanceof IncompleteTag ? owner : undefined;
  return tag !== undefined && value === undefined && !isSlotMark(attribute) && !takesHtmlAttributes(tag, start);
}

/** Fields, methods and labels have names of their own, and so have modules and macros: `x.item`, `item: 1`, `item::f`. */
function isVariable(code: string, start: number, end: number): boolean {
  if (/(?:(?<!\.)\.|::)\s*$/.test(code.slice(Math.max(0, start - 200), start))) return false;
  return !/^\s*(?::|!(?!=))/.test(code.slice(end, end + 200));
}
