import type { FeatureName } from '../../features/index.js';
import { autoIndent } from './auto-indent.js';
import { autoClose, autoQuote } from './auto-insert.js';
import type { Binding } from './binding.js';
import { callHierarchy } from './call-hierarchy.js';
import { codeAction } from './code-actions.js';
import { codeLens } from './code-lens.js';
import { color } from './colors.js';
import { completion } from './completion.js';
import { definition } from './definition.js';
import { documentHighlight } from './document-highlights.js';
import { documentLink } from './document-links.js';
import { documentSymbol } from './document-symbols.js';
import { fileRename } from './file-rename.js';
import { folding } from './folding.js';
import { format } from './formatting.js';
import { hover } from './hover.js';
import { htmlToView } from './html-to-view.js';
import { inlayHints } from './inlay-hints.js';
import { linkedEditing } from './linked-editing.js';
import { references } from './references.js';
import { rename } from './rename.js';
import { selectionRange } from './selection-ranges.js';
import { semanticTokens } from './semantic-tokens.js';
import { signatureHelp } from './signature-help.js';
import { toggleComment } from './toggle-comment.js';
import { typeDefinition } from './type-definition.js';
import { workspaceSymbol } from './workspace-symbols.js';

/** One entry for each feature: what is in the list is offered, and nothing else. */
export const BINDINGS: Readonly<Record<FeatureName, Binding>> = {
  // Published, not asked for: see diagnostics.
  diagnostics: { listen: () => undefined },
  completion,
  // Answered with `completion`.
  emmet: { listen: () => undefined },
  snippets: { listen: () => undefined },
  hover,
  definition,
  typeDefinition,
  callHierarchy,
  workspaceSymbol,
  codeLens,
  references,
  fileRename,
  rename,
  signatureHelp,
  autoClose,
  autoQuote,
  autoIndent,
  format,
  inlayHints,
  color,
  documentLink,
  folding,
  documentSymbol,
  selectionRange,
  documentHighlight,
  semanticTokens,
  toggleComment,
  codeAction,
  htmlToView,
  linkedEditing,
};
