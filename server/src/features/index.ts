import { checkDocument } from '../check/check-document.js';
import { autoClose } from './auto-close.js';
import { autoIndent } from './auto-indent.js';
import { autoQuote } from './auto-quote.js';
import { hierarchyRoot } from './call-hierarchy/call-hierarchy.js';
import { codeActions } from './code-actions/index.js';
import { codeLenses } from './code-lens/code-lens.js';
import { documentColors } from './colors.js';
import { completeTyped } from './completion/completion.js';
import { abbreviations } from './completion/emmet/abbreviations.js';
import { viewSnippets } from './completion/snippets/view-snippets.js';
import { definition } from './definition/definition.js';
import { documentLinks } from './document-links.js';
import { documentSymbols } from './document-symbols.js';
import { fileRename } from './file-rename/file-rename.js';
import { foldingRanges } from './folding.js';
import { formatViews } from './formatting.js';
import { hover } from './hover.js';
import { htmlToView } from './html-to-view/html-to-view.js';
import { inlayHints } from './inlay-hints/inlay-hints.js';
import { linkedEditing } from './linked-editing.js';
import { documentHighlights } from './matching-tag.js';
import { references } from './references/references.js';
import { rename } from './rename/rename.js';
import { selectionSpans } from './selection-ranges.js';
import { semanticTokens } from './semantic-tokens.js';
import { signatureHelp } from './signature-help.js';
import { toggleComment } from './toggle-comment.js';
import { typeDefinition } from './type-definition.js';
import { workspaceSymbols } from './workspace-symbols.js';

/**
 * All features, by the name of their switch: `leptos.<name>.enable`. What the server tells a client it can do follows
 * from this list; each feature is a pure function of a document, a UTF-16 offset and a context. What else can be
 * switched of a feature is one of its options: `leptos.<name>.<option>`.
 */
export const FEATURES = {
  diagnostics: { run: checkDocument, enabled: true },
  completion: { run: completeTyped, enabled: true },
  hover: { run: hover, enabled: true },
  definition: { run: definition, enabled: true },
  typeDefinition: { run: typeDefinition, enabled: true },
  callHierarchy: { run: hierarchyRoot, enabled: true },
  workspaceSymbol: { run: workspaceSymbols, enabled: true },
  codeLens: { run: codeLenses, enabled: true, options: { usages: true, badges: true } },
  references: { run: references, enabled: true },
  // rust-analyzer answers for files that stay in their folder.
  fileRename: { run: fileRename, enabled: true, options: { inFolder: true } },
  rename: { run: rename, enabled: true },
  signatureHelp: { run: signatureHelp, enabled: true },
  autoClose: { run: autoClose, enabled: true },
  // A value is as often an expression as a string.
  autoQuote: { run: autoQuote, enabled: false },
  autoIndent: { run: autoIndent, enabled: true },
  // Sorting classes runs the project's own Tailwind.
  format: { run: formatViews, enabled: true, options: { tailwind: false } },
  inlayHints: { run: inlayHints, enabled: true, options: { closeTags: true, missingProps: true, badges: true } },
  color: { run: documentColors, enabled: true },
  documentLink: { run: documentLinks, enabled: true },
  folding: { run: foldingRanges, enabled: true },
  documentSymbol: { run: documentSymbols, enabled: true },
  selectionRange: { run: selectionSpans, enabled: true },
  documentHighlight: { run: documentHighlights, enabled: true },
  semanticTokens: { run: semanticTokens, enabled: true },
  // Proposed with `completion`, and switched by themselves.
  emmet: { run: abbreviations, enabled: true },
  snippets: { run: viewSnippets, enabled: true },
  toggleComment: { run: toggleComment, enabled: true },
  codeAction: { run: codeActions, enabled: true },
  htmlToView: { run: htmlToView, enabled: true },
  linkedEditing: { run: linkedEditing, enabled: true },
} as const;

export type FeatureName = keyof typeof FEATURES;

export const FEATURE_NAMES = Object.keys(FEATURES) as readonly FeatureName[];
