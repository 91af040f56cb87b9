import { existsSync, readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { keepText } from '../frame/artefacts.js';
import { editorsTarget, helix, rustAnalyzer } from '../frame/programs.js';
import { suite } from '../frame/suite.js';
import { type Terminal, tmux } from '../frame/terminal.js';
import { until } from '../frame/until.js';
import { User } from '../frame/user.js';
import { Workspace } from '../frame/workspace.js';

const editor = helix();

/** rust-analyzer compiles the macros of Leptos before it knows anything of views; that is kept for the next time. */
const COMPILING = 900_000;

suite('helix beside rust-analyzer', [editor, rustAnalyzer(), tmux()], () => {
  let user: User;
  let workspace: Workspace;
  let terminal: Terminal;

  beforeAll(async () => {
    user = await User.with(editor, { CARGO_TARGET_DIR: editorsTarget() });
    await user.follow('client/helix/README.md');
    workspace = Workspace.copyOf('counter');
    const log = workspace.path('helix.log');
    terminal = user.open(workspace.folder, '-vv', '--log', log, 'src/lib.rs');
    await until(
      'the project to be read',
      () => existsSync(log) && readFileSync(log, 'utf8').includes('crates read in'),
    );
    await hover('src/lib.rs', 'step=set│tings.step()', /let settings: Settings/, COMPILING);
    await leave();
  }, COMPILING + 120_000);

  afterAll(async () => {
    terminal.close();
    workspace.remove();
    await user.leave();
  });

  afterEach(async () => {
    keepText(terminal.screen());
    await leave();
    command('reload-all');
  });

  /** Back to the normal mode, and nothing but the text on the screen. What is typed at once would be a key with Alt. */
  async function leave(): Promise<void> {
    for (let time = 0; time < 2; time++) {
      terminal.press('Escape');
      await new Promise(resolve => setTimeout(resolve, 200));
    }
    await terminal.shows(/^ NOR /m);
  }

  function command(text: string): void {
    terminal.type(`:${text}`);
    terminal.press('Enter');
  }

  /** Opens a file with the cursor behind the mark. @param marked A piece of the text that is there once, with `│`. */
  async function goTo(file: string, marked: string): Promise<void> {
    const [before = '', more] = workspace.read(file).split(marked.replace('│', ''));
    if (more === undefined) throw new Error(`${marked} is not in ${file}`);
    const lines = (before + marked.slice(0, marked.indexOf('│'))).split('\n');
    const column = (lines.at(-1)?.length ?? 0) + 1;
    command(`open ${file}:${lines.length}:${column}`);
    await terminal.shows(new RegExp(`${file.replaceAll('.', '\\.')}.* ${lines.length}:${column}(?!\\d)`));
  }

  /** Asks for what there is to say about a place until a text is among it. Returns the screen. */
  async function hover(file: string, marked: string, expected: RegExp, patience?: number): Promise<string> {
    await goTo(file, marked);
    return until(
      `${expected} about ${marked}`,
      async () => {
        await leave();
        terminal.press('Space', 'k');
        await new Promise(resolve => setTimeout(resolve, 1000));
        return expected.test(terminal.screen()) && terminal.screen();
      },
      patience,
    );
  }

  it('tells about a component on a page of each server, and about Rust on one', async () => {
    const tag = await hover('src/lib.rs', '<Spark│line', /\[1\/2\] leptos/);
    expect(tag).toContain('The history as a curve.');
    terminal.press('M-n');
    await terminal.shows('[2/2] rust-analyzer');
    const rust = await hover('src/lib.rs', 'step=set│tings.step()', /let settings: Settings/);
    expect(rust).not.toContain('[1/2]');
  });

  it('proposes a component once', async () => {
    await goTo('src/gallery.rs', '│<Fragments />');
    terminal.type('i<Scop');
    const screen = await terminal.shows(/^.*Scoped +class/m);
    expect(screen.match(/Scoped +(?:class|function|struct)/g)).toHaveLength(1);
  });

  it('proposes in Rust what rust-analyzer knows', async () => {
    await goTo('src/lib.rs', 'provide_context(settings)│;');
    terminal.type('osettings.da');
    const screen = await terminal.shows(/dark +field/);
    expect(screen.match(/dark +field/g)).toHaveLength(1);
  });

  it('goes to the definition of a component at once', async () => {
    await goTo('src/lib.rs', '<Coun│ter\n');
    terminal.type('gd');
    await terminal.shows(/src\/counter\.rs.* 29:8(?!\d)/);
  });

  it('shows where a tag ended early, and mends it', async () => {
    await goTo('src/lib.rs', '│!entries.read().is_empty()');
    terminal.press('t', 'Enter');
    terminal.type('centries.read().len() > 0');
    await terminal.shows(/The tag ends at this/);
    await leave();
    terminal.type('F>');
    terminal.press('Space', 'a');
    // The finding has these words with a colon.
    await terminal.shows('Put the value in braces ');
    terminal.press('Enter');
    await terminal.shows('when={move || entries.read().len() > 0}');
  });

  it('renames with rust-analyzer, and mends the close tag', async () => {
    await goTo('src/lib.rs', '<Coun│ter\n');
    terminal.press('Space', 'r');
    await terminal.shows(/^rename-to:/m);
    terminal.press('C-u');
    terminal.type('Tally');
    terminal.press('Enter');
    await terminal.shows('<Tally');
    await terminal.shows('expected `</Tally>`');
    await goTo('src/lib.rs', '</Coun│ter>');
    terminal.press('Space', 'a');
    await terminal.shows('Replace by');
    terminal.press('Enter');
    await terminal.shows('            </Tally>');
  });

  it('formats Rust and views on save, in one pass', async () => {
    const formatted = workspace.read('src/counter.rs');
    workspace.write(
      'src/counter.rs',
      formatted.replace('pub const fn new(', 'pub  const fn  new(').replaceAll('            <button', '     <button'),
    );
    expect(workspace.read('src/counter.rs')).not.toBe(formatted);
    await goTo('src/counter.rs', 'pub│ struct Limits');
    command('reload');
    command('w');
    await until('the file to be formatted', () => workspace.read('src/counter.rs') === formatted);
  });
});
