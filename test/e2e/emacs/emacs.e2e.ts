import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { mustRun } from '../../install/program.js';
import { keepText } from '../frame/artefacts.js';
import { emacs, REPOSITORY } from '../frame/programs.js';
import { suite } from '../frame/suite.js';
import { type Terminal, tmux } from '../frame/terminal.js';
import { until } from '../frame/until.js';
import { User } from '../frame/user.js';
import { Workspace } from '../frame/workspace.js';

const editor = emacs();

/** What is coloured in the buffer, as `13: ui font-lock-constant-face`, line by line. */
const FACES = `(progn (font-lock-ensure) (goto-char (point-min)) (let (all) (while (not (eobp))
  (let ((face (get-text-property (point) 'face)) (end (next-single-property-change (point) 'face nil (line-end-position))))
    (if (or (null face) (= end (point))) nil
      (push (format "%d: %s %s" (line-number-at-pos) (string-trim (buffer-substring-no-properties (point) end)) face) all))
    (goto-char (if (= end (line-end-position)) (min (point-max) (1+ end)) end))))
  (string-join (nreverse all) "\\n")))`.replaceAll(/\n */g, ' ');

suite('emacs', [editor, tmux()], () => {
  let user: User;
  let workspace: Workspace;
  let terminal: Terminal;

  beforeAll(async () => {
    user = await User.with(editor);
    await user.follow('client/emacs/README.md');
  });

  afterAll(() => user.leave());

  afterEach(() => {
    keepText(terminal.screen());
    terminal.close();
    workspace.remove();
  });

  /**
   * Opens a file of a sample app with the cursor on the first character of a text, and waits until the server
   * has read the project.
   */
  async function open(app: string, file: string, text: string): Promise<void> {
    workspace = Workspace.copyOf(app);
    await openIn(workspace, file, text);
  }

  async function openIn(folder: Workspace, file: string, text: string): Promise<void> {
    workspace = folder;
    // What Emacs takes for a project.
    await mustRun('git', ['init', '--quiet'], { cwd: workspace.folder });
    const before = workspace.read(file).split(text, 1)[0]?.split('\n') ?? [];
    terminal = user.open(workspace.folder, `+${before.length}:${(before.at(-1)?.length ?? 0) + 1}`, file);
    const log = '(jsonrpc-events-buffer (eglot-current-server))';
    const hasRead = `(with-current-buffer ${log} (string-search "crates read in" (buffer-string)))`;
    await terminal.shows('[eglot:');
    await until('the project to be read', async () => (await evaluate(hasRead)) !== 'nil');
  }

  /** What an expression of Emacs Lisp gives in the buffer, as a text. */
  async function evaluate(expression: string): Promise<string> {
    const answer = workspace.path('answer');
    rmSync(answer, { force: true });
    terminal.press('M-:');
    await terminal.shows('Eval:');
    terminal.type(`(write-region (format "%s" ${expression}) nil "${answer}")`);
    terminal.press('Enter');
    await until('the answer of Emacs', () => existsSync(answer) && readFileSync(answer, 'utf8') !== '');
    return readFileSync(answer, 'utf8');
  }

  const line = () => evaluate('(buffer-substring-no-properties (line-beginning-position) (line-end-position))');

  const text = () => evaluate('(buffer-substring-no-properties (point-min) (point-max))');

  function command(name: string): void {
    terminal.press('M-x');
    terminal.type(name);
    terminal.press('Enter');
  }

  /** Asks for what there is to say, until it is there: Emacs only shows what it has asked for while nobody typed. */
  async function hover(expected: RegExp): Promise<void> {
    await until(`the documentation with ${expected}`, async () => {
      terminal.press('C-h', '.');
      await new Promise(resolve => setTimeout(resolve, 500));
      return expected.test(terminal.screen());
    });
  }

  it('completes an element, closes it, and indents what is in it', async () => {
    await open('counter', 'src/lib.rs', '\n            <Gallery');
    terminal.press('Enter');
    terminal.type('<secti');
    terminal.press('C-M-i');
    await terminal.shows(/<section$/m);
    terminal.type('>');
    await terminal.shows('<section></section>');
    terminal.press('Enter');
    terminal.type('"text"');
    await terminal.shows(/^ +<section>\n +"text"\n +<\/section>$/m);
    expect(await text()).toContain('            <section>\n                "text"\n            </section>\n');
  });

  it('completes a component with its import and its props', async () => {
    await open('counter', 'src/gallery.rs', '\n            <Fragments');
    terminal.press('Enter');
    terminal.type('<Spark');
    terminal.press('C-M-i');
    await terminal.shows(/<Sparkline/);
    await until('the import', async () => /^use crate::.*Sparkline/m.test(await text()));
  });

  it('tells at an island that it runs in the browser', async () => {
    await open('islands-tabs', 'src/app.rs', 'Tabs labels');
    await hover(/island/i);
  });

  it('tells the address of a server function', async () => {
    await open('todo', 'src/api.rs', 'server(name = ToggleTodo');
    await hover(/\/api\/todo\/toggle/);
  });

  it('shows where a tag ended early, and mends it', async () => {
    await open('counter', 'mistakes/scoreboard.rs', 'use');
    await terminal.shows('!!');
    command('flymake-goto-next-error');
    await terminal.shows(/The tag ends at this/);
    expect(await evaluate('(format "%d:%d" (line-number-at-pos) (1+ (current-column)))')).toBe('26:53');
    command('eglot-code-action-quickfix');
    await until('the fix', async () => (await line()).includes('when={move || players.read().len() > 1}'));
  });

  it('formats, and keeps the comments', async () => {
    const folder = Workspace.copyOf('counter');
    const formatted = folder.read('src/counter.rs');
    const [code = '', view = ''] = formatted.split(/(?<=view! \{)/);
    folder.write('src/counter.rs', code + view.replaceAll(/^ {12,}/gm, '        '));
    expect(folder.read('src/counter.rs')).not.toBe(formatted);
    await openIn(folder, 'src/counter.rs', 'use');
    command('eglot-format-buffer');
    await until('the text to be formatted', async () => (await text()) === formatted);
  });

  it('goes to the definition of a component', async () => {
    await open('counter', 'src/lib.rs', 'Counter\n');
    terminal.press('M-.');
    await terminal.shows(/counter\.rs .*L29 /);
  });

  it('renames a component in all files', async () => {
    await open('counter', 'src/lib.rs', 'Counter\n');
    command('eglot-rename');
    await terminal.shows(/Rename/);
    terminal.type('Tally');
    terminal.press('Enter');
    await until('the name in the file', async () => (await text()).includes('</Tally>'));
    expect(await text()).not.toContain('Counter');
    command('save-some-buffers');
    terminal.type('!');
    await until('the other file', () => workspace.read('src/counter.rs').includes('pub fn Tally('));
  });

  it('colours views and the Rust around them', async () => {
    const folder = Workspace.copyOf('counter');
    folder.write('src/sample.rs', readFileSync(join(REPOSITORY, 'test/e2e/highlights/sample.rs'), 'utf8'));
    await openIn(folder, 'src/sample.rs', 'use');
    await expect(`${await evaluate(FACES)}\n`).toMatchFileSnapshot('highlights.txt');
  });
});
