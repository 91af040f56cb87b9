import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { keepText } from '../frame/artefacts.js';
import { emacs, REPOSITORY } from '../frame/programs.js';
import { suite } from '../frame/suite.js';
import { tmux } from '../frame/terminal.js';
import { until } from '../frame/until.js';
import { User } from '../frame/user.js';
import { Workspace } from '../frame/workspace.js';
import { Emacs, PAGE } from './driver.js';

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
  let window: Emacs;

  beforeAll(async () => {
    user = await User.with(editor);
    await user.follow(PAGE);
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
    workspace = Workspace.copyOf(app);
    await openIn(workspace, file, text);
  }

  async function openIn(folder: Workspace, file: string, text: string): Promise<void> {
    workspace = folder;
    window = await Emacs.open(user, workspace, file, text);
    const log = '(jsonrpc-events-buffer (eglot-current-server))';
    const hasRead = `(with-current-buffer ${log} (string-search "crates read in" (buffer-string)))`;
    await until('the project to be read', async () => (await window.evaluate(hasRead)) !== 'nil');
  }

  it('completes an element, closes it, and indents what is in it', async () => {
    await open('counter', 'src/lib.rs', '\n            <Gallery');
    window.terminal.press('Enter');
    window.terminal.type('<secti');
    window.terminal.press('C-M-i');
    await window.terminal.shows(/<section$/m);
    window.terminal.type('>');
    await window.terminal.shows('<section></section>');
    window.terminal.press('Enter');
    window.terminal.type('"text"');
    await window.terminal.shows(/^ +<section>\n +"text"\n +<\/section>$/m);
    expect(await window.text()).toContain('            <section>\n                "text"\n            </section>\n');
  });

  it('completes a component with its import and its props', async () => {
    await open('counter', 'src/gallery.rs', '\n            <Fragments');
    window.terminal.press('Enter');
    window.terminal.type('<Spark');
    window.terminal.press('C-M-i');
    await window.terminal.shows(/<Sparkline entries=/);
    await until('the import', async () => /^use crate::.*Sparkline/m.test(await window.text()));
  });

  it('tells at an island that it runs in the browser', async () => {
    await open('islands-tabs', 'src/app.rs', 'Tabs labels');
    await window.hover(/island/i);
  });

  it('tells the address of a server function', async () => {
    await open('todo', 'src/api.rs', 'server(name = ToggleTodo');
    await window.hover(/\/api\/todo\/toggle/);
  });

  it('shows where a tag ended early, and mends it', async () => {
    await open('counter', 'mistakes/scoreboard.rs', 'use');
    await window.terminal.shows('!!');
    window.command('flymake-goto-next-error');
    await window.terminal.shows(/The tag ends at this/);
    expect(await window.evaluate('(format "%d:%d" (line-number-at-pos) (1+ (current-column)))')).toBe('26:53');
    window.command('eglot-code-action-quickfix');
    await until('the fix', async () => (await window.line()).includes('when={move || players.read().len() > 1}'));
  });

  it('formats, and keeps the comments', async () => {
    const folder = Workspace.copyOf('counter');
    const formatted = folder.read('src/counter.rs');
    const [code = '', view = ''] = formatted.split(/(?<=view! \{)/);
    folder.write('src/counter.rs', code + view.replaceAll(/^ {12,}/gm, '        '));
    expect(folder.read('src/counter.rs')).not.toBe(formatted);
    await openIn(folder, 'src/counter.rs', 'use');
    window.command('eglot-format-buffer');
    await until('the text to be formatted', async () => (await window.text()) === formatted);
  });

  it('goes to the definition of a component', async () => {
    await open('counter', 'src/lib.rs', 'Counter\n');
    window.terminal.press('M-.');
    await window.terminal.shows(/counter\.rs .*L29 /);
  });

  it('renames a component in all files', async () => {
    await open('counter', 'src/lib.rs', 'Counter\n');
    window.command('eglot-rename');
    await window.terminal.shows(/Rename/);
    window.terminal.type('Tally');
    window.terminal.press('Enter');
    await until('the name in the file', async () => (await window.text()).includes('</Tally>'));
    expect(await window.text()).not.toContain('Counter');
    window.command('save-some-buffers');
    window.terminal.type('!');
    await until('the other file', () => workspace.read('src/counter.rs').includes('pub fn Tally('));
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

  it('colours views and the Rust around them', async () => {
    const folder = Workspace.copyOf('counter');
    folder.write('src/sample.rs', readFileSync(join(REPOSITORY, 'test/e2e/highlights/sample.rs'), 'utf8'));
    await openIn(folder, 'src/sample.rs', 'use');
    await expect(`${await window.evaluate(FACES)}\n`).toMatchFileSnapshot('highlights.txt');
  });
});
