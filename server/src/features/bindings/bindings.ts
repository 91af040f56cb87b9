import { allViews, type Element, type Span, type ViewDocument, visit } from 'tree-sitter-leptos';
import { type Binding, bindingsIn } from './bindings-in-code.js';
import { patternNames } from './pattern-names.js';
import { tokensOf } from './rust-tokens.js';

export type { Binding } from './bindings-in-code.js';

/** All names that a piece of a file binds, in its code, in its views, or between the tags of one. */
export function bindingsOf(document: ViewDocument, piece: Span): Binding[] {
  const { text, views } = document;
  // Between tags only some is code.
  const isInView = views.some(view => holds(view, piece));
  const found = isInView ? [] : bindingsIn(tokensOf(text, piece, views));
  for (const view of allViews(document)) {
    if (view.end <= piece.start || piece.end <= view.start) continue;
    visit(view, place => {
      if (!holds(piece, place)) return;
      if (place.kind === 'rust') found.push(...bindingsIn(tokensOf(text, place, place.views)));
      else if (place.kind === 'element') found.push(...argumentsOfChildren(place, text));
    });
  }
  return found;
}

/** What a component passes to its children: `let:item`, `let(item, index)` (view-language.md 2.2). */
export function argumentsOfChildren({ open, close, end }: Element, text: string): Binding[] {
  const scope = { start: open.end, end: close?.start ?? end };
  return open.attributes.flatMap(({ directive, key, name, bindings, start }) => {
    if (directive?.text !== 'let' && key !== 'let') return [];
    const code = bindings === undefined ? undefined : tokensOf(text, bindings, []);
    const names = [
      ...(directive === undefined || name === undefined
        ? []
        : [{ name: name.text.replace(/^r#/, ''), nameStart: name.start }]),
      ...(code === undefined ? [] : patternNames(code, { start: 0, end: code.tokens.length })),
    ];
    return names.map((one): Binding => ({ ...one, ...scope, by: 'tag', from: start }));
  });
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
