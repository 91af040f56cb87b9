import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { keepText } from '../../frame/artefacts.js';
import { emacs, lspMode } from '../../frame/programs.js';
import { suite } from '../../frame/suite.js';
import { tmux } from '../../frame/terminal.js';
import { until } from '../../frame/until.js';
import { User } from '../../frame/user.js';
import { Workspace } from '../../frame/workspace.js';
import { Emacs, PAGE } from '../driver.js';
import { useLspMode } from './use-lsp-mode.js';

const editor = emacs();

suite('emacs lsp-mode', [editor, lspMode(), tmux()], () => {
  let user: User;
  let workspace: Workspace;
  let window: Emacs;

  beforeAll(async () => {
    user = await User.with(editor);
    await user.follow(PAGE);
    useLspMode(user);
  });

  afterAll(() => user.leave());

  afterEach(() => {
    keepText(window.terminal.screen());
    window.terminal.close();
    workspace.remove();
  });

  /**
   * Opens a file of a sample app with the cursor on the first character of a text, and waits until the server
   * has read the project.
   */
  async function open(app: string, file: string, text: string): Promise<void> {
    await openIn(Workspace.copyOf(app), file, text);
  }

  async function openIn(folder: Workspace, file: string, text: string): Promise<void> {
    await show(folder, file, text);
    const hasRead = '(with-current-buffer "*lsp-log*" (string-search "crates read in" (buffer-string)))';
    await until('the project to be read', async () => (await window.evaluate(hasRead)) !== 'nil');
  }

  async function show(folder: Workspace, file: string, text: string): Promise<void> {
    workspace = folder;
    window = await Emacs.openWithLspMode(user, workspace, file, text);
  }

  /** Opens a file with mistakes, and waits for what is found in it. */
  async function showFindings(): Promise<void> {
    await show(Workspace.copyOf('counter'), 'mistakes/scoreboard.rs', 'use');
    // Nothing else is asked until then: lsp-mode tells Flymake nothing of findings that come while a prompt is open.
    await window.terminal.shows('!!');
  }

  /** Asks for proposals, and accepts the first one. @param label It begins with this. */
  async function accept(label: string): Promise<void> {
    window.terminal.press('C-M-i');
    await window.terminal.shows(new RegExp(`possible completions:\n${label}\\b`));
    window.terminal.press('M-Down');
    window.terminal.press('M-Enter');
  }

  it('proposes elements', async () => {
    await open('counter', 'src/lib.rs', '\n            <Gallery');
    window.terminal.press('Enter');
    window.terminal.type('<di');
    await accept('div');
    await window.terminal.shows(/^(!!)? +<div$/m);
  });

  it('closes an element, and indents what is in it', async () => {
    await open('counter', 'src/lib.rs', '\n            <Gallery');
    window.terminal.press('Enter');
    window.terminal.type('<section>');
    await window.terminal.shows('<section></section>');
    window.terminal.press('Enter');
    await window.terminal.shows(/<section>\n *\n +<\/section>$/m);
    window.terminal.type('"text"');
    await until('the text', async () => (await window.text()).includes('"text"'));
    expect(await window.text()).toContain('            <section>\n                "text"\n            </section>\n');
  });

  it('completes a component with its import and its props', async () => {
    await open('counter', 'src/gallery.rs', '\n            <Fragments');
    window.terminal.press('Enter');
    window.terminal.type('<Spark');
    await accept('Sparkline');
    await until('the import', async () => (await window.text()).includes('\nuse crate::Sparkline;\n'));
    window.terminal.type('history />');
    await window.terminal.shows(/^ +<Sparkline entries=history \/>$/m);
  });

  it('tells at an island that it runs in the browser', async () => {
    await open('islands-tabs', 'src/app.rs', 'Tabs labels');
    window.command('lsp-describe-thing-at-point');
    await window.terminal.shows(/island/i);
  });

  it('shows where a tag ended early, and mends it', async () => {
    await showFindings();
    window.command('flymake-goto-next-error');
    await window.terminal.shows(/The tag ends at this/);
    expect(await window.evaluate('(format "%d:%d" (line-number-at-pos) (1+ (current-column)))')).toBe('26:53');
    window.command('lsp-execute-code-action');
    await until('the fix', async () => (await window.line()).includes('when={move || players.read().len() > 1}'));
  });

  it('shows the findings of the server alone', async () => {
    await showFindings();
    // Those of Emacs' own `rust-ts-flymake` know nothing of the crates of a project.
    const backends = '(delete-dups (mapcar (function flymake-diagnostic-backend) (flymake-diagnostics)))';
    expect(await window.evaluate(backends)).toBe('(lsp-diagnostics--flymake-backend)');
    expect(await window.evaluate('flymake-diagnostic-functions')).not.toContain('rust-ts-flymake');
  });

  it('formats, and keeps the comments', async () => {
    const folder = Workspace.copyOf('counter');
    const formatted = folder.read('src/counter.rs');
    const [code = '', view = ''] = formatted.split(/(?<=view! \{)/);
    folder.write('src/counter.rs', code + view.replaceAll(/^ {12,}/gm, '        '));
    expect(folder.read('src/counter.rs')).not.toBe(formatted);
    await openIn(folder, 'src/counter.rs', 'use');
    window.command('lsp-format-buffer');
    await until('the text to be formatted', async () => (await window.text()) === formatted);
  });

  it('goes to the definition of a component', async () => {
    await open('counter', 'src/lib.rs', 'Counter\n');
    window.terminal.press('M-.');
    await window.terminal.shows(/counter\.rs .*L29 /);
  });

  it('renames a component in all files', async () => {
    await open('counter', 'src/lib.rs', 'Counter\n');
    window.command('lsp-rename');
    await window.terminal.shows(/Rename/);
    window.terminal.press('C-a', 'C-k');
    window.terminal.type('Tally');
    window.terminal.press('Enter');
    await until('the name in the file', async () => (await window.text()).includes('</Tally>'));
    expect(await window.text()).not.toContain('Counter');
    window.command('save-some-buffers');
    window.terminal.type('!');
    await until('the other file', () => workspace.read('src/counter.rs').includes('pub fn Tally('));
  });

  it('takes the settings of the init file', async () => {
    await open('islands-tabs', 'src/app.rs', 'use');
    const params =
      '(list :textDocument (lsp--text-document-identifier) :range (lsp--region-to-range (point-min) (point-max)))';
    const hints = `(mapcar (lambda (hint) (lsp-get hint :label)) (lsp-request "textDocument/inlayHint" ${params}))`;
    expect(await window.evaluate(hints)).not.toContain('island');
    const others = `(lsp-register-custom-settings '(("leptos.inlayHints.badges" t t)))`;
    await window.evaluate(`(progn ${others} (lsp--set-configuration (lsp-configuration-section "leptos")) 1)`);
    await until('the badge', async () => (await window.evaluate(hints)).includes('island'));
  });

  it('comments as a view takes it, and turns HTML into a view', async () => {
    await open('counter', 'src/lib.rs', '<Gallery');
    window.command('leptos-toggle-comment');
    await window.terminal.shows('// <Gallery />');
    await window.evaluate('(progn (end-of-line) (insert "\\n<input disabled>") (set-mark (line-beginning-position)))');
    window.command('leptos-html-to-view');
    await window.terminal.shows('<input disabled/>');
  });

  it('writes the graph of the project', async () => {
    await open('islands-tabs', 'src/app.rs', 'use');
    const file = workspace.path('graph.json');
    // There is no browser to show it.
    const written = `(cl-letf (((symbol-function 'browse-url-of-file) #'ignore)) (leptos-project-graph "${file}"))`;
    await window.evaluate(`(progn (require 'cl-lib) ${written} 1)`);
    expect(workspace.read('graph.json')).toContain('Tabs');
  });
});
