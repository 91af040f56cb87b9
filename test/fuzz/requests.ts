import { contains, type Span, type ViewDocument } from 'tree-sitter-leptos';
import type { FeatureContext } from '../../server/dist/features/feature-context.js';
import { FEATURES } from '../../server/dist/features/index.js';
import { HtmlCatalogue } from '../../server/dist/html/catalogue.js';
import { loadMdn } from '../../server/dist/html/mdn.js';
import { NO_PROJECT } from '../../server/dist/project/no-project.js';
import { loadCss } from '../../server/dist/styles/css-language.js';
import { NO_STYLES } from '../../server/dist/styles/index-of.js';

const context: FeatureContext = {
  version: '0.8',
  html: new HtmlCatalogue('0.8', await loadMdn()),
  project: NO_PROJECT,
  file: undefined,
  viewsOf: () => undefined,
  styles: NO_STYLES,
  css: await loadCss(),
  assets: undefined,
};

const HINTS = { closeTags: true, missingProps: true, badges: true };

/**
 * Asks every feature at one place, as an editor would.
 *
 * @returns Places outside the text that an answer names.
 */
export function askEverything(document: ViewDocument, offset: number): string[] {
  const span = { start: offset, end: offset };
  const findings = FEATURES.diagnostics.run(document, { ...context, levels: {} });
  const actions = FEATURES.codeAction.run({ document, span, context, findings: () => findings });
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
    signatureHelp: FEATURES.signatureHelp.run(document, offset, context)?.parameters.length,
    definition: FEATURES.definition.run(document, offset, context),
    references: FEATURES.references.run(document, offset, context, true),
    inlayHints: FEATURES.inlayHints.run(document, { start: 0, end: document.text.length }, context, HINTS),
    semanticTokens: FEATURES.semanticTokens.run(document, context),
    color: FEATURES.color.run(document, context),
    codeAction: actions.map(action => action.edits()),
    diagnostics: findings,
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
