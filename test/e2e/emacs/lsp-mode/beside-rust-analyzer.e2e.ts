import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { keepText } from '../../frame/artefacts.js';
import { editorsTarget, emacs, lspMode, rustAnalyzer } from '../../frame/programs.js';
import { suite } from '../../frame/suite.js';
import { tmux } from '../../frame/terminal.js';
import { until } from '../../frame/until.js';
import { User } from '../../frame/user.js';
import { Workspace } from '../../frame/workspace.js';
import { Emacs, PAGE } from '../driver.js';
import { installMultiplexer } from '../multiplexer.js';
import { useLspMode } from './use-lsp-mode.js';

const editor = emacs();

/** rust-analyzer compiles the macros of Leptos before it knows anything of views; that is kept for the next time. */
const COMPILING = 900_000;

/** How long to wait for an answer before asking again, in milliseconds. */
const ANSWER = 5000;

suite('emacs lsp-mode beside rust-analyzer', [editor, lspMode(), rustAnalyzer(), tmux()], () => {
  let user: User;
  let workspace: Workspace;
  let window: Emacs;

  beforeAll(async () => {
    user = await User.with(editor, { CARGO_TARGET_DIR: editorsTarget() });
    await user.follow(PAGE);
    useLspMode(user);
    await installMultiplexer(user);
    workspace = Workspace.copyOf('counter');
    window = await Emacs.openWithLspMode(user, workspace, 'src/lib.rs', 'settings.step()');
    await hover(/let settings: Settings/, COMPILING);
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

  /** Asks for what there is to say until a text is among it: who still reads the project is silent. */
  async function hover(expected: RegExp, patience?: number): Promise<string> {
    const ask = async () => {
      window.command('lsp-describe-thing-at-point');
      return window.terminal.shows(expected, ANSWER).catch(() => false as const);
    };
    return until(`the documentation with ${expected}`, ask, patience);
  }

  it('tells about a component once', async () => {
    await window.goTo('<Spark│line');
    const screen = await hover(/The history as a curve/);
    expect(screen.match(/The history as a curve/g)).toHaveLength(1);
    expect(screen).not.toContain('SparklineProps');
  });

  it('proposes a component once', async () => {
    await window.goTo('<Gallery />│');
    window.terminal.type('<SettingsF');
    await window.terminal.shows('<SettingsF');
    window.terminal.press('C-M-i');
    await window.terminal.shows(/1 possible completion:?s?:\nSettingsForm\b/);
  });

  it('proposes in Rust what rust-analyzer knows', async () => {
    await window.goTo('let id = entries.│len()');
    window.terminal.press('C-M-i');
    const screen = await window.terminal.shows(/^append {2}fn\(/m);
    expect(screen.match(/^append {2}/gm)).toHaveLength(1);
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

  it('formats Rust and views by rust-analyzer', async () => {
    const formatted = await window.text();
    await window.evaluate(
      '(progn (goto-char (point-min)) (search-forward "let value") (replace-match "let   value")' +
        ' (search-forward "<Gallery />") (replace-match "<Gallery    />") 1)',
    );
    expect(await window.text()).not.toBe(formatted);
    window.command('lsp-format-buffer');
    await until('the text to be formatted', async () => (await window.text()) === formatted);
  });

  it('asks no server for what it does not know', async () => {
    const messages = await window.evaluate('(with-current-buffer "*Messages*" (buffer-string))');
    expect(messages).toContain('Connected to [leptos:');
    expect(messages).not.toContain('Method not Found');
  });
});
