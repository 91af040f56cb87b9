import { pathAt, type Span, type ViewDocument } from 'tree-sitter-leptos';
import { type Binding, bindingsOf } from '../bindings/bindings.js';
import { inlineNames } from '../occurrences/inline-arguments.js';
import { isPassed } from '../occurrences/variable-uses.js';
import { blanked } from '../rust-code.js';
import { isAlwaysKeyword } from '../rust-keywords.js';

/** Names of variables; those behind a dot are fields, but not at the end of a range. */
const NAME = /(?<![\p{XID_Continue}#']|(?<!\.)\.\s*)(?:r#)?[\p{Ll}_][\p{XID_Continue}]*/gu;

/**
 * The variables that code in a view uses and that the function around it has bound, in the order of their first use.
 *
 * @param selected What is looked at.
 * @param outer The function, from which on names count.
 * @param besides What the selected nodes need besides: the class of their view.
 */
export function freeVariables(
  document: ViewDocument,
  selected: Span,
  outer: Span,
  besides: Span | undefined,
): readonly Binding[] {
  const bindings = bindingsOf(document, outer);
  const declared = new Set(bindings.map(({ nameStart }) => nameStart));
  const found = new Map<string, Binding>();
  const used = usedIn(document, selected).filter(({ start }) => !declared.has(start));
  for (const { name, start } of besides === undefined ? used : [...namesIn(document.text, besides), ...used]) {
    const binding = innermost(bindings, name, start);
    const isOwn = binding !== undefined && selected.start <= binding.nameStart && binding.nameStart < selected.end;
    if (binding !== undefined && !isOwn && !found.has(name)) found.set(name, binding);
  }
  return [...found.values()];
}

interface UsedName {
  /** Without `r#`. */
  readonly name: string;
  readonly start: number;
}

function usedIn(document: ViewDocument, span: Span): UsedName[] {
  const { text } = document;
  const names = namesIn(text, span).filter(({ start, end }) => isUsed(document, start, text.slice(end, span.end)));
  return [...names, ...inlineNames(document, span)].sort((a, b) => a.start - b.start);
}

function namesIn(text: string, { start, end }: Span): (UsedName & Span)[] {
  return [...blanked(text.slice(start, end)).matchAll(NAME)].flatMap(({ 0: word, index }) =>
    isAlwaysKeyword(word)
      ? []
      : [{ name: word.replace(/^r#/, ''), start: start + index, end: start + index + word.length }],
  );
}

/** Whether a word is a variable where it stands: in Rust code, and no label, path or macro. */
function isUsed(document: ViewDocument, offset: number, behind: string): boolean {
  if (/^\s*(?:::|!(?!=)|:(?!:))/.test(behind)) return false;
  const place = pathAt(document, offset).at(-1);
  if (place?.kind === 'rust') return true;
  // `clone:item` and `use:item` name the variable without any Rust code.
  if (place?.kind !== 'attribute' || place.name === undefined || place.name.start !== offset) return false;
  return place.directive === undefined ? isPassed(place) : /^(?:clone|use)$/.test(place.directive.text);
}

/** What a name means at an offset: of those that count there the one that is bound last. */
function innermost(bindings: readonly Binding[], name: string, offset: number): Binding | undefined {
  return bindings
    .filter(binding => binding.name === name && binding.start <= offset && offset < binding.end)
    .reduce<Binding | undefined>(
      (last, next) => (last === undefined || next.start >= last.start ? next : last),
      undefined,
    );
}
