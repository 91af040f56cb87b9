import {
  type ClientCapabilities,
  type InitializeResult,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node';
import { CODE_ACTION_KINDS } from '../features/code-actions/code-action.js';
import type { FeatureName } from '../features/index.js';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../features/token-legend.js';

// An editor waits for the handshake, so nothing that takes a while to load is imported here.

/** What an editor can run by its name. */
export const COMMAND_NAMES = ['leptos.htmlToView', 'leptos.projectGraph'] as const;

export type CommandName = (typeof COMMAND_NAMES)[number];

/** Characters after which a proposal may be wanted: tags, directives, values, names with dashes. */
const TRIGGER_CHARACTERS = ['<', '/', ':', '"', '=', '-'];

/** What each feature offers, besides requests of our own and what belongs to another one. */
const OFFERS: Readonly<Record<FeatureName, ServerCapabilities>> = {
  diagnostics: {},
  completion: { completionProvider: { triggerCharacters: TRIGGER_CHARACTERS, resolveProvider: true } },
  emmet: {},
  snippets: {},
  hover: { hoverProvider: true },
  definition: { definitionProvider: true },
  typeDefinition: { typeDefinitionProvider: true },
  callHierarchy: { callHierarchyProvider: true },
  workspaceSymbol: { workspaceSymbolProvider: true },
  codeLens: { codeLensProvider: { resolveProvider: true } },
  references: { referencesProvider: true },
  fileRename: {
    workspace: {
      fileOperations: {
        willRename: {
          filters: [
            { scheme: 'file', pattern: { glob: '**/*.rs', matches: 'file' } },
            { scheme: 'file', pattern: { glob: '**/*', matches: 'folder' } },
          ],
        },
      },
    },
  },
  rename: { renameProvider: { prepareProvider: true } },
  signatureHelp: { signatureHelpProvider: { triggerCharacters: [' '], retriggerCharacters: ['='] } },
  autoClose: {},
  autoQuote: {},
  autoIndent: {
    documentOnTypeFormattingProvider: { firstTriggerCharacter: '>', moreTriggerCharacter: ['/', '\n'] },
  },
  format: { documentFormattingProvider: true, documentRangeFormattingProvider: true },
  inlayHints: { inlayHintProvider: true },
  color: { colorProvider: true },
  documentLink: { documentLinkProvider: {} },
  folding: { foldingRangeProvider: true },
  documentSymbol: { documentSymbolProvider: { label: 'Leptos' } },
  selectionRange: { selectionRangeProvider: true },
  documentHighlight: { documentHighlightProvider: true },
  semanticTokens: {
    semanticTokensProvider: {
      legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [...TOKEN_MODIFIERS] },
      full: true,
      range: true,
    },
  },
  toggleComment: {},
  codeAction: { codeActionProvider: { codeActionKinds: [...CODE_ACTION_KINDS], resolveProvider: true } },
  htmlToView: {},
  linkedEditing: { linkedEditingRangeProvider: true },
};

/**
 * The answer to `initialize`.
 *
 * @param client What the client says it can do; undefined where it does not say.
 * @param version Of this server.
 */
export function initializeResult(client: ClientCapabilities | undefined, version: string): InitializeResult {
  return { capabilities: capabilitiesFor(client), serverInfo: { name: 'leptos-language-server', version } };
}

/** What the features can do for a client, besides keeping documents in step. */
function capabilitiesFor(client: ClientCapabilities | undefined): ServerCapabilities {
  const offers = Object.values(OFFERS);
  const own: ServerCapabilities = {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    executeCommandProvider: { commands: [...COMMAND_NAMES] },
  };
  const workspace = Object.assign({}, own.workspace, ...offers.map(offer => offer.workspace ?? {}));
  const all: ServerCapabilities = Object.assign(own, ...offers, { workspace });
  // A client that does not prepare would take an object for something that it does not know.
  return client?.textDocument?.rename?.prepareSupport === true ? all : { ...all, renameProvider: true };
}
