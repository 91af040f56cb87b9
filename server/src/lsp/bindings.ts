import type { LineIndex, Span, TextEdit } from 'tree-sitter-leptos';
import {
  type ClientCapabilities,
  CompletionRequest,
  DocumentFormattingRequest,
  DocumentHighlightRequest,
  DocumentOnTypeFormattingRequest,
  DocumentRangeFormattingRequest,
  type DocumentSymbol,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  LinkedEditingRangeRequest,
  MarkupKind,
  type Position,
  type SelectionRange,
  SelectionRangeRequest,
  type ServerCapabilities,
  SymbolKind,
} from 'vscode-languageserver/node';
import type { DocumentSymbol as ViewSymbol } from '../features/document-symbols.js';
import { documentationOf } from '../features/documentation.js';
import { FEATURES, type FeatureName } from '../features/index.js';
import { TAG_NAME_PATTERN } from '../features/linked-editing.js';
import { type AutoInsertion, AutoInsertRequest } from './auto-insert.js';
import { completionClientOf, completionListOf, withDocumentation } from './completion-items.js';
import { formatted, stepOf } from './formatting.js';
import type { Host } from './host.js';
import { fieldsOf, invalid, isPosition, isRange } from './params.js';
import { rangeOf, textEditOf } from './positions.js';
import type { Reading } from './session.js';

/** How a feature is offered to a client and answered. */
interface Binding {
  capabilities?(client: ClientCapabilities): ServerCapabilities;
  listen(host: Host, client: () => ClientCapabilities): void;
}

/** Characters after which a proposal may be wanted: tags, directives, values, names with dashes. */
const TRIGGER_CHARACTERS = ['<', '/', ':', '"', '=', '-'];

/** One entry for each feature: what is in the list is offered, and nothing else. */
export const BINDINGS: Readonly<Record<FeatureName, Binding>> = {
  // Published, not asked for: see diagnostics.
  diagnostics: { listen: () => undefined },

  completion: {
    capabilities: () => ({ completionProvider: { triggerCharacters: TRIGGER_CHARACTERS, resolveProvider: true } }),
    listen: (host, client) => {
      host.answer('completion', CompletionRequest.type, ({ position }, reading) => {
        const completions = FEATURES.completion.run(reading.document, at(reading, position), reading.context);
        const completionClient = completionClientOf(client());
        return completionListOf(completions, reading.document.lines, completionClient);
      });
      host.resolve((item, html) => {
        return withDocumentation(item, topic => documentationOf(topic, html));
      });
    },
  },

  hover: {
    capabilities: () => ({ hoverProvider: true }),
    listen: host =>
      host.answer('hover', HoverRequest.type, ({ position }, reading) => {
        const hover = FEATURES.hover.run(reading.document, at(reading, position), reading.context);
        return hover === undefined
          ? null
          : {
              contents: { kind: MarkupKind.Markdown, value: hover.markdown },
              range: rangeOf(reading.document.lines, hover),
            };
      }),
  },

  // What is typed is answered with `autoIndent`, for editors that do not ask for what to insert.
  autoClose: {
    listen: host => {
      host.answer(
        ({ kind }) => kind,
        AutoInsertRequest,
        ({ position, kind }, reading) => {
          if (kind !== 'autoClose' && kind !== 'autoQuote') throw invalid('`kind` must be autoClose or autoQuote');
          const edit = FEATURES[kind].run(reading.document, at(reading, position));
          return edit === undefined ? null : insertionOf(edit, reading.document.lines);
        },
      );
    },
  },

  // Answered with `autoClose`: one request for all that is inserted.
  autoQuote: { listen: () => undefined },

  autoIndent: {
    capabilities: () => ({
      documentOnTypeFormattingProvider: { firstTriggerCharacter: '>', moreTriggerCharacter: ['/', '\n'] },
    }),
    listen: (host, client) => {
      const inserts = (ch: string) => ch !== '\n' && host.isEnabled('autoClose') && !asksForInsertions(client());
      host.answerEdits(
        ({ ch }) => (inserts(ch) ? 'autoClose' : 'autoIndent'),
        DocumentOnTypeFormattingRequest.type,
        ({ position, ch, options }, reading) => {
          const { document } = reading;
          const offset = at(reading, position);
          const close = inserts(ch) ? FEATURES.autoClose.run(document, offset) : undefined;
          const indentation = host.isEnabled('autoIndent')
            ? FEATURES.autoIndent.run(document, offset, stepOf(options))
            : [];
          const edits = [...indentation, ...(close === undefined ? [] : [close])];
          return edits.length === 0 ? null : edits.map(edit => textEditOf(edit, document.lines));
        },
      );
    },
  },

  format: {
    capabilities: () => ({ documentFormattingProvider: true, documentRangeFormattingProvider: true }),
    listen: host => {
      host.answerEdits('format', DocumentFormattingRequest.type, ({ options }, reading) =>
        formatted(host.session, reading, options),
      );
      host.answerEdits('format', DocumentRangeFormattingRequest.type, ({ range, options }, reading) => {
        if (!isRange(range)) throw invalid('`range` must have a start and an end');
        const { lines } = reading.document;
        return formatted(host.session, reading, options, {
          start: lines.offsetAt(range.start),
          end: lines.offsetAt(range.end),
        });
      });
    },
  },

  folding: {
    capabilities: () => ({ foldingRangeProvider: true }),
    listen: host =>
      host.answer('folding', FoldingRangeRequest.type, (_params, { document }) => {
        return FEATURES.folding.run(document).map(({ startLine, endLine, kind }) => ({
          startLine,
          endLine,
          ...(kind === 'comment' ? { kind } : {}),
        }));
      }),
  },

  documentSymbol: {
    capabilities: () => ({ documentSymbolProvider: { label: 'Leptos' } }),
    listen: host =>
      host.answer('documentSymbol', DocumentSymbolRequest.type, (_params, { document }) => {
        return FEATURES.documentSymbol.run(document).map(symbol => symbolOf(symbol, document.lines));
      }),
  },

  selectionRange: {
    capabilities: () => ({ selectionRangeProvider: true }),
    listen: host =>
      host.answer('selectionRange', SelectionRangeRequest.type, ({ positions }, reading) => {
        return positions.map(position =>
          chainOf(FEATURES.selectionRange.run(reading.document, at(reading, position)), reading, position),
        );
      }),
  },

  documentHighlight: {
    capabilities: () => ({ documentHighlightProvider: true }),
    listen: host =>
      host.answer('documentHighlight', DocumentHighlightRequest.type, ({ position }, reading) => {
        const spans = FEATURES.documentHighlight.run(reading.document, at(reading, position));
        return spans.length === 0 ? null : spans.map(span => ({ range: rangeOf(reading.document.lines, span) }));
      }),
  },

  linkedEditing: {
    capabilities: () => ({ linkedEditingRangeProvider: true }),
    listen: host =>
      host.answer('linkedEditing', LinkedEditingRangeRequest.type, ({ position }, reading) => {
        const spans = FEATURES.linkedEditing.run(reading.document, at(reading, position));
        return spans === undefined
          ? null
          : {
              ranges: spans.map(span => rangeOf(reading.document.lines, span)),
              wordPattern: TAG_NAME_PATTERN,
            };
      }),
  },
};

/** Whether the client sends `leptos/autoInsert`, so that nothing must be inserted twice. */
function asksForInsertions(client: ClientCapabilities): boolean {
  return fieldsOf(client.experimental)['leptosAutoInsert'] === true;
}

function at({ document }: Reading, position: unknown): number {
  if (!isPosition(position)) throw invalid('`position` must have a line and a character');
  return document.lines.offsetAt(position);
}

function insertionOf(edit: TextEdit, lines: LineIndex): AutoInsertion {
  const escaped = edit.text.replace(/[\\$}]/g, '\\$&');
  const snippet = edit.text === '""' ? '"$1"' : edit.text.startsWith('<') ? `$0${escaped}` : `${escaped}$0`;
  return { edit: textEditOf(edit, lines), snippet };
}

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

/** LSP wants an answer for each position, with the innermost range on top. */
function chainOf(spans: readonly Span[], { document }: Reading, position: Position): SelectionRange {
  let chain: SelectionRange | undefined;
  for (const span of [...spans].reverse()) {
    const range = rangeOf(document.lines, span);
    chain = chain === undefined ? { range } : { range, parent: chain };
  }
  return chain ?? { range: { start: position, end: position } };
}
