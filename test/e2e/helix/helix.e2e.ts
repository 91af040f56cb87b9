import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { keepText } from '../frame/artefacts.js';
import { helix, REPOSITORY } from '../frame/programs.js';
import { suite } from '../frame/suite.js';
import { type Terminal, tmux } from '../frame/terminal.js';
import { until } from '../frame/until.js';
import { User } from '../frame/user.js';
import { Workspace } from '../frame/workspace.js';
import { capturesOn, themeOfScopes } from './captures.js';

const editor = helix();

/** Settings that leave nothing on the screen but the text and its colours. */
const SCOPES_ALONE = 'theme = "scopes"\n[editor]\ngutters = []\ntrue-color = true\n[editor.lsp]\nenable = false\n';

const SAMPLE = readFileSync(join(REPOSITORY, 'test/e2e/highlights/sample.rs'), 'utf8');

suite('helix', [editor, tmux()], () => {
  let user: User;
  let workspace: Workspace;
  let terminal: Terminal;

  beforeAll(async () => {
    user = await User.with(editor);
    await user.follow('client/helix/README.md');
    // Without rust-analyzer, which has to build the app first.
    const settings = join(user.home, '.config/helix/languages.toml');
    const alone = readFileSync(settings, 'utf8').replace(/^language-servers = .*$/m, 'language-servers = ["leptos"]');
    writeFileSync(settings, alone);
  });

  afterAll(() => user.leave());

  afterEach(() => {
    keepText(terminal.screen());
    terminal.close();
    workspace.remove();
  });

  /**
   * Opens a file of a sample app with the cursor on the first character of a text, and waits until the server has read
   * the project.
   */
  async function open(app: string, file: string, text: string): Promise<void> {
    await openIn(Workspace.copyOf(app), file, text);
  }

  async function openIn(folder: Workspace, file: string, text: string): Promise<void> {
    workspace = folder;
    const before = workspace.read(file).split(text, 1)[0]?.split('\n') ?? [];
    const place = `${file}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
    terminal = user.open(workspace.folder, '-vv', '--log', workspace.path('helix.log'), place);
    const log = workspace.path('helix.log');
    await until(
      'the project to be read',
      () => existsSync(log) && readFileSync(log, 'utf8').includes('crates read in'),
    );
  }

  /** Leaves the insert mode; what is typed at once would be taken for a key with Alt. */
  async function leaveInsertMode(): Promise<void> {
    terminal.press('Escape');
    await terminal.shows(/^ NOR /m);
  }

  function command(text: string): void {
    terminal.type(`:${text}`);
    terminal.press('Enter');
  }

  it('completes an element and its close tag', async () => {
    await open('counter', 'src/lib.rs', '<Gallery');
    terminal.type('O<secti');
    await terminal.shows(/section +property/);
    terminal.press('C-n');
    await terminal.shows(/<section/);
    terminal.type('></');
    await terminal.shows('<section></');
    await terminal.shows(/section +property/);
    terminal.press('C-n');
    await terminal.shows('<section></section>');
  });

  it('completes a component with its import and its props', async () => {
    await open('counter', 'src/gallery.rs', '<Fragments');
    terminal.type('O<Spark');
    await terminal.shows(/Sparkline +class/);
    terminal.press('C-n', 'Enter');
    await terminal.shows(/<Sparkline/);
    keepText(terminal.screen(), 'props.txt');
    await leaveInsertMode();
    command('goto 1');
    await terminal.shows(/^ +\d+ +use crate::.*Sparkline/m);
  });

  it('tells at an island that it runs in the browser', async () => {
    await open('islands-tabs', 'src/app.rs', 'Tabs labels');
    terminal.press('Space', 'k');
    await terminal.shows(/island/i);
  });

  it('tells the address of a server function', async () => {
    await open('todo', 'src/api.rs', 'server(name = ToggleTodo');
    terminal.press('Space', 'k');
    await terminal.shows('/api/todo/toggle');
  });

  it('shows where a tag ended early, and mends it', async () => {
    await open('counter', 'mistakes/scoreboard.rs', 'use');
    await terminal.shows(/● +26 /);
    terminal.type(']d');
    await terminal.shows(/1 sel +26:53/);
    await terminal.shows(/The tag ends at this/);
    terminal.press('Space', 'a');
    await terminal.shows('Put the value in braces');
    terminal.press('Enter');
    await terminal.shows('when={move || players.read().len() > 1}');
  });

  it('formats on save, and keeps the comments', async () => {
    workspace = Workspace.copyOf('counter');
    const formatted = workspace.read('src/counter.rs');
    const [code = '', view = ''] = formatted.split(/(?<=view! \{)/);
    workspace.write('src/counter.rs', code + view.replaceAll(/^ {12,}/gm, '        '));
    expect(workspace.read('src/counter.rs')).not.toBe(formatted);
    await openIn(workspace, 'src/counter.rs', 'use');
    command('w');
    await until('the file to be formatted', () => workspace.read('src/counter.rs') === formatted);
  });

  it('goes to the definition of a component', async () => {
    await open('counter', 'src/lib.rs', 'Counter\n');
    terminal.type('gd');
    await terminal.shows(/src\/counter\.rs .* 29:8/);
  });

  it('renames a component in all files', async () => {
    await open('counter', 'src/lib.rs', 'Counter\n');
    terminal.press('Space', 'r');
    await terminal.shows(/^rename-to:/m);
    terminal.press('C-u');
    terminal.type('Tally');
    terminal.press('Enter');
    await terminal.shows('</Tally>');
    command('wa');
    await until('the files to be written', () => workspace.read('src/counter.rs').includes('pub fn Tally('));
    await until('this one as well', () => workspace.read('src/lib.rs').includes('</Tally>'));
    expect(workspace.read('src/lib.rs')).not.toContain('Counter');
  });

  it('colours views and the Rust around them', async () => {
    const themes = join(user.home, '.config/helix/themes');
    mkdirSync(themes, { recursive: true });
    writeFileSync(join(themes, 'scopes.toml'), themeOfScopes());
    writeFileSync(join(user.home, '.config/helix/config.toml'), SCOPES_ALONE);
    workspace = Workspace.empty();
    workspace.write('sample.rs', SAMPLE);
    terminal = user.open(workspace.folder, 'sample.rs');
    await terminal.shows('my-element');
    const rows = SAMPLE.split('\n').length - 1;
    await until('the colours', () =>
      capturesOn(terminal.colouredScreen(), rows).some(line => line.endsWith('main tag.builtin')),
    );
    await expect(`${capturesOn(terminal.colouredScreen(), rows).join('\n')}\n`).toMatchFileSnapshot('highlights.txt');
  });
});
