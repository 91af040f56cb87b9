import { execFileSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Program } from './programs.js';
import { until } from './until.js';
import { temporaryFolder } from './workspace.js';

const COLUMNS = 120;
const ROWS = 40;

/** tmux, on the `PATH`. */
export function tmux(): Program {
  const path = ['/usr/bin/tmux', '/usr/local/bin/tmux', '/opt/homebrew/bin/tmux'].find(candidate =>
    existsSync(candidate),
  );
  return {
    name: 'tmux',
    command: path === undefined ? undefined : [path],
    install: 'bash test/e2e/install.sh editors',
  };
}

export interface TerminalOptions {
  readonly cwd: string;
  /** Added to the environment. */
  readonly env: Readonly<Record<string, string>>;
}

/** A program in a terminal of 120 columns and 40 rows: keys go in, the screen is read. */
export class Terminal {
  private constructor(
    private readonly folder: string,
    private readonly socket: string,
  ) {}

  /** @param command A program and its arguments. */
  static start(command: readonly string[], { cwd, env }: TerminalOptions): Terminal {
    const folder = temporaryFolder();
    const terminal = new Terminal(folder, join(folder, 'tmux'));
    const variables = Object.entries({ ...env, COLORTERM: 'truecolor' }).flatMap(([name, value]) => [
      '-e',
      `${name}=${value}`,
    ]);
    const size = ['-x', String(COLUMNS), '-y', String(ROWS)];
    terminal.tmux('-f', '/dev/null', 'new-session', '-d', ...size, '-c', cwd, ...variables, ...command);
    terminal.tmux('set', '-g', 'default-terminal', 'xterm-256color');
    terminal.tmux('set', '-s', 'escape-time', '0');
    return terminal;
  }

  /** Presses keys by tmux's names: `Escape`, `Enter`, `C-n`. */
  press(...keys: readonly string[]): void {
    this.tmux('send-keys', ...keys);
  }

  /** Types a text as it is. */
  type(text: string): void {
    this.tmux('send-keys', '-l', '--', text);
  }

  /** What is on the screen, one line a row. */
  screen(): string {
    return this.tmux('capture-pane', '-p');
  }

  /** The same with the escape codes of its colours. */
  colouredScreen(): string {
    return this.tmux('capture-pane', '-p', '-e');
  }

  /**
   * Waits until a text is on the screen, and returns the screen.
   *
   * @throws With the screen, when it takes too long.
   */
  async shows(text: string | RegExp, patience?: number): Promise<string> {
    return this.waitFor(`the screen to show ${text}`, screen => contains(screen, text), patience);
  }

  /** The same for a text that should go away. */
  async hides(text: string | RegExp): Promise<string> {
    return this.waitFor(`the screen not to show ${text}`, screen => !contains(screen, text));
  }

  close(): void {
    this.tmux('kill-server');
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async waitFor(what: string, holds: (screen: string) => boolean, patience?: number): Promise<string> {
    try {
      return await until(what, () => (holds(this.screen()) ? this.screen() : undefined), patience);
    } catch (error) {
      throw new Error(`${what}:\n${this.screen()}`, { cause: error });
    }
  }

  private tmux(...args: readonly string[]): string {
    return execFileSync('tmux', ['-S', this.socket, ...args], { encoding: 'utf8' });
  }
}

function contains(screen: string, text: string | RegExp): boolean {
  return typeof text === 'string' ? screen.includes(text) : text.test(screen);
}
