import type { Span, ViewDocument } from 'tree-sitter-leptos';
import { type Position, type SelectionRange, SelectionRangeRequest } from 'vscode-languageserver/node';
import { FEATURES } from '../../features/index.js';
import { offsetIn, rangeOf } from '../positions.js';
import type { Binding } from './binding.js';

export const selectionRange: Binding = {
  listen: host =>
    host.answer('selectionRange', SelectionRangeRequest.type, ({ positions }, { document }) =>
      positions.map(position =>
        chainOf(FEATURES.selectionRange.run(document, offsetIn(document, position)), document, position),
      ),
    ),
};

/** LSP wants an answer for each position, with the innermost range on top. */
function chainOf(spans: readonly Span[], { lines }: ViewDocument, position: Position): SelectionRange {
  let chain: SelectionRange | undefined;
  for (const span of [...spans].reverse()) {
    const range = rangeOf(lines, span);
    chain = chain === undefined ? { range } : { range, parent: chain };
  }
  return chain ?? { range: { start: position, end: position } };
}
