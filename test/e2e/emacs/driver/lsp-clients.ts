import { lspMode as lspModePackage, type Program } from '../../frame/programs.js';
import type { Emacs } from './emacs.js';

/** What in Emacs talks to a language server, and what differs between those. */
export interface LspClient {
  /** As people call it. */
  readonly name: string;
  /** What it needs besides Emacs. */
  readonly programs: readonly Program[];
  /** What the blocks of the page have in them that start it, in place of Eglot. */
  readonly start?: string;
  /** What the blocks of the page have in them that are its settings of the server. */
  readonly settings: string;
  /** Waits until there is a server for the file that was opened. */
  connect(emacs: Emacs): Promise<void>;
  /** Shows what there is to say at the cursor. */
  describe(emacs: Emacs): void;
  /** Accepts what alone is proposed. */
  acceptOnly(emacs: Emacs, label: string): Promise<void>;
  readonly commands: { readonly fix: string; readonly format: string; readonly rename: string };
  /** Emacs Lisp for the buffer with what the server logs. */
  readonly log: string;
  /** The function that tells Flymake of the server's findings. */
  readonly findings: string;
  /** Emacs Lisp that turns on the badges of inlay hints. */
  readonly turnOnBadges: string;
}

export const eglot: LspClient = {
  name: 'Eglot',
  programs: [],
  settings: 'eglot-workspace-configuration',
  connect: async ({ terminal }) => {
    await terminal.shows('[eglot:');
  },
  describe: emacs => {
    // By itself Emacs asks about a place only once, and shows only what it has asked for while nobody types.
    emacs.command('eldoc');
    emacs.terminal.press('C-h', '.');
  },
  acceptOnly: async ({ terminal }, label) => {
    terminal.press('C-M-i');
    await terminal.shows(new RegExp(`<${label}\\b`));
  },
  commands: { fix: 'eglot-code-action-quickfix', format: 'eglot-format-buffer', rename: 'eglot-rename' },
  log: '(jsonrpc-events-buffer (eglot-current-server))',
  findings: 'eglot-flymake-backend',
  turnOnBadges:
    "(progn (setq-default eglot-workspace-configuration '(:leptos (:inlayHints (:badges t))))" +
    ' (eglot-signal-didChangeConfiguration (eglot-current-server)))',
};

export const lspMode: LspClient = {
  name: 'lsp-mode',
  programs: [lspModePackage()],
  start: 'lsp-deferred',
  settings: 'lsp-register-custom-settings',
  connect: async ({ terminal, workspace }) => {
    await terminal.shows(`i ==> Import project root ${workspace.folder}/`);
    terminal.press('i');
    await terminal.shows(/LSP\[leptos:\d+\]/);
  },
  describe: emacs => emacs.command('lsp-describe-thing-at-point'),
  // It asks even then.
  acceptOnly: (emacs, label) => emacs.acceptFirst(label),
  commands: { fix: 'lsp-execute-code-action', format: 'lsp-format-buffer', rename: 'lsp-rename' },
  log: '"*lsp-log*"',
  findings: 'lsp-diagnostics--flymake-backend',
  turnOnBadges:
    `(progn (lsp-register-custom-settings '(("leptos.inlayHints.badges" t t)))` +
    ' (lsp--set-configuration (lsp-configuration-section "leptos")))',
};

/** Those that are tried: both, or the one that `LEPTOS_E2E_LSP_CLIENT` names, as each takes a minute or two. */
export const LSP_CLIENTS: readonly LspClient[] = [eglot, lspMode].filter(
  ({ name }) => name === (process.env['LEPTOS_E2E_LSP_CLIENT'] ?? name),
);
