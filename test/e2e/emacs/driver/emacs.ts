import { existsSync, readFileSync, rmSync } from 'node:fs';
import { mustRun } from '../../../install/program.js';
import type { Terminal } from '../../frame/terminal.js';
import { until } from '../../frame/until.js';
import type { User } from '../../frame/user.js';
import type { Workspace } from '../../frame/workspace.js';
import type { LspClient } from './lsp-clients.js';

/** How long to wait for an answer before asking again, in milliseconds. */
const ANSWER = 5000;

/** Emacs in a terminal, with a file of a workspace and an LSP client. */
export class Emacs {
  private constructor(
    readonly terminal: Terminal,
    readonly client: LspClient,
    readonly workspace: Workspace,
  ) {}

  /**
   * Opens a file. There is no language server yet.
   *
   * @param user Has the client in the init file.
   * @param workspace Removed with `close`.
   * @param text The cursor is on its first character, where it is for the first time.
   */
  static async start(user: User, client: LspClient, workspace: Workspace, file: string, text: string): Promise<Emacs> {
    // What Emacs takes for a project.
    await mustRun('git', ['init', '--quiet'], { cwd: workspace.folder });
    const before = workspace.read(file).split(text, 1)[0]?.split('\n') ?? [];
    const place = `+${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
    return new Emacs(user.open(workspace.folder, place, file), client, workspace);
  }

  close(): void {
    this.terminal.close();
    this.workspace.remove();
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

  /** Asks for proposals, and accepts the first one of the list. @param label It begins with this. */
  async acceptFirst(label: string): Promise<void> {
    this.terminal.press('C-M-i');
    await this.terminal.shows(new RegExp(`possible completions:\n${label}\\b`));
    this.terminal.press('M-Down', 'M-Enter');
  }

  /** Waits for a list of proposals that has one alone. `C-M-i` may insert that without a list. */
  async proposesOnly(label: string): Promise<void> {
    this.command('completion-help-at-point');
    await this.terminal.shows(new RegExp(`^1 possible completions?:\n${label}\\b`, 'm'));
  }

  /** Renames what is at the cursor. */
  async rename(name: string): Promise<void> {
    this.command(this.client.commands.rename);
    await this.terminal.shows(/Rename/);
    // lsp-mode proposes the name that it has.
    this.terminal.press('C-a', 'C-k');
    this.terminal.type(name);
    this.terminal.press('Enter');
  }

  /** Asks what there is to say at the cursor until a text is among it: who still reads the project is silent. */
  async hover(expected: RegExp, patience?: number): Promise<string> {
    const ask = async () => {
      this.client.describe(this);
      return this.terminal.shows(expected, ANSWER).catch(() => false as const);
    };
    return until(`the documentation with ${expected}`, ask, patience);
  }
}
