import { existsSync, readFileSync, rmSync } from 'node:fs';
import { mustRun } from '../../install/program.js';
import type { Terminal } from '../frame/terminal.js';
import { until } from '../frame/until.js';
import type { User } from '../frame/user.js';
import type { Workspace } from '../frame/workspace.js';

/** The page of set-up, below the repository. */
export const PAGE = 'client/emacs/README.md';

/** How long to wait for an answer before asking again, in milliseconds. */
const ANSWER = 5000;

/** Emacs in a terminal, with a file of a workspace. */
export class Emacs {
  private constructor(
    readonly terminal: Terminal,
    private readonly workspace: Workspace,
  ) {}

  /**
   * Opens a file, and waits until there is a language server of Eglot.
   *
   * @param text The cursor is on its first character, where it is for the first time.
   */
  static async open(user: User, workspace: Workspace, file: string, text: string): Promise<Emacs> {
    const emacs = await Emacs.start(user, workspace, file, text);
    await emacs.terminal.shows('[eglot:');
    return emacs;
  }

  /** The same with a language server of lsp-mode. */
  static async openWithLspMode(user: User, workspace: Workspace, file: string, text: string): Promise<Emacs> {
    const emacs = await Emacs.start(user, workspace, file, text);
    await emacs.terminal.shows(`i ==> Import project root ${workspace.folder}/`);
    emacs.terminal.press('i');
    await emacs.terminal.shows(/LSP\[leptos:\d+\]/);
    return emacs;
  }

  private static async start(user: User, workspace: Workspace, file: string, text: string): Promise<Emacs> {
    // What Emacs takes for a project.
    await mustRun('git', ['init', '--quiet'], { cwd: workspace.folder });
    const before = workspace.read(file).split(text, 1)[0]?.split('\n') ?? [];
    const place = `+${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
    return new Emacs(user.open(workspace.folder, place, file), workspace);
  }

  /** What an expression of Emacs Lisp gives in the buffer, as a text. */
  async evaluate(expression: string): Promise<string> {
    const answer = this.workspace.path('answer');
    rmSync(answer, { force: true });
    // What Emacs does with a key while a server makes it wait is not certain.
    await until('the prompt', async () => {
      this.terminal.press('M-:');
      return this.terminal.shows('Eval:', ANSWER).catch(() => false as const);
    });
    // An error would open the debugger; a file that is empty is one that is not written yet.
    this.terminal.type(
      `(write-region (format "=%s" (condition-case fault ${expression} (error fault))) nil "${answer}")`,
    );
    this.terminal.press('Enter');
    await until('the answer of Emacs', () => existsSync(answer) && readFileSync(answer, 'utf8') !== '');
    return readFileSync(answer, 'utf8').slice('='.length);
  }

  /** The line of the cursor. */
  line(): Promise<string> {
    return this.evaluate('(buffer-substring-no-properties (line-beginning-position) (line-end-position))');
  }

  /** The text of the buffer. */
  text(): Promise<string> {
    return this.evaluate('(buffer-substring-no-properties (point-min) (point-max))');
  }

  /** Puts the cursor behind the mark. @param marked A piece of the text that is there, with `│`. */
  async goTo(marked: string): Promise<void> {
    const before = marked.slice(0, marked.indexOf('│')).length;
    const found = `(search-forward ${JSON.stringify(marked.replace('│', ''))})`;
    await this.evaluate(
      `(progn (goto-char (point-min)) ${found} (goto-char (+ (match-beginning 0) ${before})) (point))`,
    );
  }

  /** Runs a command by its name. */
  command(name: string): void {
    this.terminal.press('M-x');
    this.terminal.type(name);
    this.terminal.press('Enter');
  }

  /** Asks for what there is to say until a text is among it: Emacs only shows what it has asked for while nobody types. */
  async hover(expected: RegExp, patience?: number): Promise<string> {
    const ask = async () => {
      // By itself Emacs asks about a place only once.
      this.command('eldoc');
      this.terminal.press('C-h', '.');
      // Nobody answers before it is ready, which is what may be waited for.
      return this.terminal.shows(expected, ANSWER).catch(() => false as const);
    };
    return until(`the documentation with ${expected}`, ask, patience);
  }
}
