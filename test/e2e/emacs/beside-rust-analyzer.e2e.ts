import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { keepText } from '../frame/artefacts.js';
import { editorsTarget, rustAnalyzer } from '../frame/programs.js';
import { until } from '../frame/until.js';
import { Workspace } from '../frame/workspace.js';
import type { Emacs } from './driver/emacs.js';
import { lspMode } from './driver/lsp-clients.js';
import { installMultiplexer } from './driver/multiplexer.js';
import { withEachClient } from './driver/session.js';

/** rust-analyzer compiles the macros of Leptos before it knows anything of views; that is kept for the next time. */
const COMPILING = 900_000;

const options = {
  programs: [rustAnalyzer()],
  env: { CARGO_TARGET_DIR: editorsTarget() },
  setting: 'overrideCommand',
  prepare: installMultiplexer,
};

withEachClient('beside rust-analyzer', options, session => {
  let emacs: Emacs;

  beforeAll(async () => {
    emacs = await session.show(Workspace.copyOf('counter'), 'src/lib.rs', 'settings.step()');
    await emacs.hover(/let settings: Settings/, COMPILING);
  }, COMPILING + 120_000);

  afterAll(() => emacs.close());

  // One Emacs for all of them, since rust-analyzer has to read everything first.
  afterEach(async () => {
    keepText(emacs.terminal.screen());
    emacs.terminal.press('C-g');
    const file = emacs.workspace.path('src/lib.rs');
    await emacs.evaluate(`(progn (find-file "${file}") (delete-other-windows) (revert-buffer t t t) 1)`);
  });

  it('tells about a component once', async () => {
    await emacs.goTo('<Spark│line');
    const screen = await emacs.hover(/The history as a curve/);
    expect(screen.match(/The history as a curve/g)).toHaveLength(1);
    expect(screen).not.toContain('SparklineProps');
  });

  it('proposes a component once', async () => {
    await emacs.goTo('<Gallery />│');
    emacs.terminal.type('<SettingsF');
    await emacs.terminal.shows('<SettingsF');
    await emacs.proposesOnly('SettingsForm');
  });

  it('proposes in Rust what rust-analyzer knows', async () => {
    await emacs.goTo('let id = entries.│len()');
    // Eglot leaves out what does not end as the word does.
    emacs.terminal.press('M-d');
    emacs.terminal.type('swap_');
    emacs.terminal.press('C-M-i');
    const screen = await emacs.terminal.shows(/^swap_remove .*fn\(/m);
    expect(screen.match(/^swap_remove\b/gm)).toHaveLength(1);
    emacs.terminal.type('rem');
    await emacs.proposesOnly('swap_remove');
  });

  it('goes to the definition of a component at once, from both ends of an element', async () => {
    for (const tag of ['<Coun│ter\n', '</Coun│ter>']) {
      await emacs.goTo(tag);
      emacs.terminal.press('M-.');
      await emacs.terminal.shows(/counter\.rs .*L29 /);
      emacs.terminal.press('M-,');
      await emacs.terminal.shows(/lib\.rs /);
    }
  });

  it('shows where a tag ended early, and mends it', async () => {
    // A list that is there already, since nothing else may be asked until they come: see `showFindings`.
    emacs.command('flymake-show-buffer-diagnostics');
    await emacs.goTo('when=move || │!entries.read().is_empty()');
    emacs.terminal.press('C-k');
    emacs.terminal.type('entries.read().len() > 0');
    await emacs.terminal.shows('The tag ends at this');
    await emacs.goTo('entries.read().len() │> 0');
    emacs.command(session.client.commands.fix);
    await until('the fix', async () => (await emacs.line()).includes('when={move || entries.read().len() > 0}'));
  });

  it('renames a component with its close tag, once', async () => {
    await emacs.goTo('<Coun│ter\n');
    await emacs.rename('Tally');
    await until('the new name', async () => (await emacs.text()).includes('</Tally>'));
    const text = await emacs.text();
    expect(text).toContain('<Tally\n');
    expect(text).not.toContain('Counter');
  });

  it('formats Rust and views by rust-analyzer', async () => {
    const formatted = await emacs.text();
    await emacs.evaluate(
      '(progn (goto-char (point-min)) (search-forward "let value") (replace-match "let   value")' +
        ' (search-forward "<Gallery />") (replace-match "<Gallery    />") 1)',
    );
    expect(await emacs.text()).not.toBe(formatted);
    emacs.command(session.client.commands.format);
    await until('the text to be formatted', async () => (await emacs.text()) === formatted);
  });

  // Eglot asks for none of that.
  if (session.client === lspMode)
    it('asks no server for what it does not know', async () => {
      const messages = await emacs.evaluate('(with-current-buffer "*Messages*" (buffer-string))');
      expect(messages).toContain('Connected to [leptos:');
      expect(messages).not.toContain('Method not Found');
    });
});
