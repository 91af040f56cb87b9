import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { keepText } from '../frame/artefacts.js';
import { blocksOf } from '../frame/page.js';
import { editorsTarget, emacs, rustAnalyzer } from '../frame/programs.js';
import { suite } from '../frame/suite.js';
import { tmux } from '../frame/terminal.js';
import { until } from '../frame/until.js';
import { User } from '../frame/user.js';
import { Workspace } from '../frame/workspace.js';
import { Emacs, PAGE } from './driver.js';
import { installMultiplexer } from './multiplexer.js';

const editor = emacs();

/** rust-analyzer compiles the macros of Leptos before it knows anything of views; that is kept for the next time. */
const COMPILING = 900_000;

suite('emacs beside rust-analyzer', [editor, rustAnalyzer(), tmux()], () => {
  let user: User;
  let workspace: Workspace;
  let window: Emacs;

  beforeAll(async () => {
    user = await User.with(editor, { CARGO_TARGET_DIR: editorsTarget() });
    await user.follow(PAGE);
    const formatting = blocksOf(PAGE, 'elisp').find(block => block.includes('overrideCommand')) ?? '';
    appendFileSync(join(user.home, '.emacs.d/init.el'), formatting);
    await installMultiplexer(user);
    workspace = Workspace.copyOf('counter');
    window = await Emacs.open(user, workspace, 'src/lib.rs', 'settings.step()');
    await window.hover(/let settings: Settings/, COMPILING);
  }, COMPILING + 120_000);

  afterAll(async () => {
    window.terminal.close();
    workspace.remove();
    await user.leave();
  });

  // One Emacs for all of them, since rust-analyzer has to read everything first.
  afterEach(async () => {
    keepText(window.terminal.screen());
    window.terminal.press('C-g');
    const file = workspace.path('src/lib.rs');
    await window.evaluate(`(progn (find-file "${file}") (delete-other-windows) (revert-buffer t t t) 1)`);
  });

  /** The labels that both servers propose at the cursor. */
  async function proposals(): Promise<readonly string[]> {
    const asked = '(jsonrpc-request (eglot-current-server) :textDocument/completion (eglot--CompletionParams))';
    const answer = `(progn (eglot--signal-textDocument/didChange) ${asked})`;
    const items = '(if (vectorp answer) answer (plist-get answer :items))';
    const labels = `(mapconcat (lambda (item) (plist-get item :label)) ${items} "|")`;
    return (await window.evaluate(`(let ((answer ${answer})) ${labels})`)).split('|');
  }

  it('tells about a component once', async () => {
    await window.goTo('<Spark│line');
    const screen = await window.hover(/The history as a curve/);
    expect(screen.match(/The history as a curve/g)).toHaveLength(1);
    expect(screen).not.toContain('SparklineProps');
  });

  it('proposes a component once', async () => {
    await window.goTo('<Gallery />│');
    window.terminal.type('<SettingsF');
    await window.terminal.shows('<SettingsF');
    const components = await proposals();
    expect(components.filter(label => label.startsWith('SettingsForm'))).toEqual(['SettingsForm']);
  });

  it('proposes in Rust what rust-analyzer knows', async () => {
    await window.goTo('let id = entries.│len()');
    const methods = await proposals();
    expect(methods.filter(label => /^swap_remove\b/.test(label))).toHaveLength(1);
  });

  it('goes to the definition of a component at once, from both ends of an element', async () => {
    for (const tag of ['<Coun│ter\n', '</Coun│ter>']) {
      await window.goTo(tag);
      window.terminal.press('M-.');
      await window.terminal.shows(/counter\.rs .*L29 /);
      window.terminal.press('M-,');
      await window.terminal.shows(/lib\.rs /);
    }
  });

  it('shows where a tag ended early, and mends it', async () => {
    await window.goTo('when=move || │!entries.read().is_empty()');
    window.terminal.press('C-k');
    window.terminal.type('entries.read().len() > 0');
    const told = '(mapconcat (function flymake-diagnostic-text) (flymake-diagnostics) "|")';
    await until('the finding', async () => (await window.evaluate(told)).includes('The tag ends at this'));
    await window.goTo('entries.read().len() │> 0');
    window.command('eglot-code-action-quickfix');
    await until('the fix', async () => (await window.line()).includes('when={move || entries.read().len() > 0}'));
  });

  it('renames a component with its close tag, once', async () => {
    await window.goTo('<Coun│ter\n');
    window.command('eglot-rename');
    await window.terminal.shows(/Rename/);
    window.terminal.type('Tally');
    window.terminal.press('Enter');
    await until('the new name', async () => (await window.text()).includes('</Tally>'));
    const text = await window.text();
    expect(text).toContain('<Tally\n');
    expect(text).not.toContain('Counter');
  });

  it('formats Rust and views by rust-analyzer', async () => {
    const formatted = await window.text();
    await window.evaluate(
      '(progn (goto-char (point-min)) (search-forward "let value") (replace-match "let   value")' +
        ' (search-forward "<Gallery />") (replace-match "<Gallery    />") 1)',
    );
    expect(await window.text()).not.toBe(formatted);
    window.command('eglot-format-buffer');
    await until('the text to be formatted', async () => (await window.text()) === formatted);
  });
});
