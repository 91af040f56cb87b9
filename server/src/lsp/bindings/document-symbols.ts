import type { LineIndex } from 'tree-sitter-leptos';
import { type DocumentSymbol, DocumentSymbolRequest, SymbolKind } from 'vscode-languageserver/node';
import type { DocumentSymbol as ViewSymbol } from '../../features/document-symbols.js';
import { FEATURES } from '../../features/index.js';
import { rangeOf } from '../positions.js';
import type { Binding } from './binding.js';

export const documentSymbol: Binding = {
  listen: host =>
    host.answer('documentSymbol', DocumentSymbolRequest.type, (_params, { document }) =>
      FEATURES.documentSymbol.run(document).map(symbol => symbolOf(symbol, document.lines)),
    ),
};

const SYMBOL_KIND: Readonly<Record<ViewSymbol['kind'], SymbolKind>> = {
  view: SymbolKind.Namespace,
  element: SymbolKind.Field,
  component: SymbolKind.Class,
};

function symbolOf(symbol: ViewSymbol, lines: LineIndex): DocumentSymbol {
  return {
    // LSP wants a name that is not blank.
    name: symbol.name.trim() === '' ? '<>' : symbol.name,
    kind: SYMBOL_KIND[symbol.kind],
    range: rangeOf(lines, symbol),
    selectionRange: rangeOf(lines, symbol.selection),
    children: symbol.children.map(child => symbolOf(child, lines)),
  };
}
