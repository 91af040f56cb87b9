import { contains, type Span, type ViewDocument } from 'tree-sitter-leptos';
import { FEATURES } from '../../server/dist/features/index.js';
import { HtmlCatalogue } from '../../server/dist/html/catalogue.js';
import { loadMdn } from '../../server/dist/html/mdn.js';

const context = { version: '0.8', html: new HtmlCatalogue('0.8', await loadMdn()) } as const;

/**
 * Asks every feature at one place, as an editor would.
 *
 * @returns Places outside the text that an answer names.
 */
export function askEverything(document: ViewDocument, offset: number): string[] {
  const answers = {
    completion: FEATURES.completion.run(document, offset, context),
    hover: FEATURES.hover.run(document, offset, context),
    autoClose: FEATURES.autoClose.run(document, offset),
    autoQuote: FEATURES.autoQuote.run(document, offset),
    folding: FEATURES.folding.run(document),
    documentSymbol: FEATURES.documentSymbol.run(document),
    selectionRange: FEATURES.selectionRange.run(document, offset),
    documentHighlight: FEATURES.documentHighlight.run(document, offset),
    linkedEditing: FEATURES.linkedEditing.run(document, offset),
    diagnostics: FEATURES.diagnostics.run(document, { version: '0.8', levels: {} }),
  };
  const text = { start: 0, end: document.text.length + 1 };
  return Object.entries(answers).flatMap(([feature, answer]) =>
    [...spansIn(answer)]
      .filter(span => !contains(text, span.start) || !contains(text, span.end) || span.end < span.start)
      .map(span => `${feature} names ${span.start}-${span.end}`),
  );
}

function* spansIn(value: unknown): Generator<Span> {
  if (typeof value !== 'object' || value === null) return;
  if ('start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number') {
    yield { start: value.start, end: value.end };
  }
  for (const inner of Object.values(value)) yield* spansIn(inner);
}
