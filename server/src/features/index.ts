import { checkDocument } from '../check/check-document.js';
import { autoClose } from './auto-close.js';
import { autoIndent } from './auto-indent.js';
import { autoQuote } from './auto-quote.js';
import { complete } from './completion/completion.js';
import { documentSymbols } from './document-symbols.js';
import { foldingRanges } from './folding.js';
import { formatViews } from './formatting.js';
import { hover } from './hover.js';
import { linkedEditing } from './linked-editing.js';
import { documentHighlights } from './matching-tag.js';
import { selectionSpans } from './selection-ranges.js';

/**
 * All features, by the name of their switch: `leptos.<name>.enable`. What the server tells a client it can do follows
 * from this list; each feature is a pure function of a document, a UTF-16 offset and a context.
 */
export const FEATURES = {
  diagnostics: { run: checkDocument, enabled: true },
  completion: { run: complete, enabled: true },
  hover: { run: hover, enabled: true },
  autoClose: { run: autoClose, enabled: true },
  // A value is as often an expression as a string.
  autoQuote: { run: autoQuote, enabled: false },
  autoIndent: { run: autoIndent, enabled: true },
  format: { run: formatViews, enabled: true },
  folding: { run: foldingRanges, enabled: true },
  documentSymbol: { run: documentSymbols, enabled: true },
  selectionRange: { run: selectionSpans, enabled: true },
  documentHighlight: { run: documentHighlights, enabled: true },
  linkedEditing: { run: linkedEditing, enabled: true },
} as const;

export type FeatureName = keyof typeof FEATURES;

export const FEATURE_NAMES = Object.keys(FEATURES) as readonly FeatureName[];
