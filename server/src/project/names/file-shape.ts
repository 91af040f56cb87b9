import type { FileFacts, Item, Scope } from '../../facts/facts.js';

/** The `mod` items of a file as text: as long as it is the same, the file's modules are. */
export function moduleShape(facts: FileFacts | undefined): string {
  return shapeOf(facts, scope =>
    scope.items
      .filter(item => item.kind === 'mod')
      .map(({ name, path, content }) => [name, path, content !== undefined]),
  );
}

/** All that names are resolved by, as text: an edit inside of a function leaves it as it is. */
export function nameShape(facts: FileFacts | undefined): string {
  return shapeOf(facts, scope => [
    scope.items.map(itemShape),
    scope.imports.map(({ segments, name, visibility }) => [segments, name, visibility]),
  ]);
}

/**
 * What the macros and calls of macros in a file say, which may make names.
 *
 * @param text Of the file; asked for only where there are such.
 */
export function macroShape(facts: FileFacts, text: () => string): string {
  const spans: { readonly start: number; readonly end: number }[] = [];
  const scopes = [facts.scope];
  for (const scope of scopes) {
    spans.push(...scope.macroCalls, ...scope.items.filter(({ kind }) => kind === 'macro'));
    for (const { content } of scope.items) if (content !== undefined) scopes.push(content);
  }
  if (spans.length === 0) return '';
  const whole = text();
  return spans.map(({ start, end }) => whole.slice(start, end)).join('\n');
}

function itemShape(item: Item): readonly unknown[] {
  const { kind, name, visibility, path, variants, structVariants, isValue, original, exportsMacros, leptos } = item;
  const made =
    leptos === undefined ? [] : [leptos.kind, 'tag' in leptos && leptos.tag, 'struct' in leptos && leptos.struct];
  return [kind, name, visibility, path, variants, structVariants, isValue, original, exportsMacros, made];
}

/** One part for each module that is written out, in the order of the text. */
function shapeOf(facts: FileFacts | undefined, of: (scope: Scope) => readonly unknown[]): string {
  if (facts === undefined) return 'absent';
  const scopes = [facts.scope];
  const parts: (readonly unknown[])[] = [];
  for (const scope of scopes) {
    parts.push(of(scope));
    for (const { content } of scope.items) if (content !== undefined) scopes.push(content);
  }
  return JSON.stringify(parts);
}
