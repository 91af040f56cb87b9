import { mkdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, delimiter, join } from 'node:path';
import { LocalRegistry } from '../../install/local-registry.js';
import { mustRun } from '../../install/program.js';
import { blocksOf } from './page.js';
import { installFolder, type Program, REPOSITORY } from './programs.js';
import { commandOf } from './suite.js';
import { Terminal } from './terminal.js';
import { remove, temporaryFolder } from './workspace.js';

const CARGO_HOME = process.env['CARGO_HOME'] ?? join(homedir(), '.cargo');
const RUSTUP_HOME = process.env['RUSTUP_HOME'] ?? join(homedir(), '.rustup');

/** Somebody with an empty home folder and one editor, whose npm knows the packages of this repository. */
export class User {
  private constructor(
    private readonly folder: string,
    private readonly registry: LocalRegistry,
    private readonly editor: string,
    private readonly more: Readonly<Record<string, string>>,
  ) {}

  /**
   * @param editor Installed; it is on the user's `PATH`.
   * @param more Variables of the user's environment.
   */
  static async with(editor: Program, more: Readonly<Record<string, string>> = {}): Promise<User> {
    const { program, args } = commandOf(editor);
    const command = [program, ...args];
    const name = command.pop() ?? program;
    const user = new User(temporaryFolder(), await LocalRegistry.start(), basename(name), more);
    mkdirSync(user.home);
    mkdirSync(join(user.folder, 'bin'));
    // The folder of this script is not on the path of the editor itself, which would find the script again.
    const words = [...command, 'env', `PATH=${user.path}`, name].map(word => `'${word}'`).join(' ');
    writeFileSync(join(user.folder, 'bin', user.editor), `#!/bin/sh\nexec ${words} "$@"\n`, { mode: 0o755 });
    return user;
  }

  get home(): string {
    return join(this.folder, 'home');
  }

  /** Runs all blocks of shell code of a page as a user would, in a checkout of this repository. */
  async follow(page: string): Promise<void> {
    for (const block of blocksOf(page, 'sh'))
      await mustRun('bash', ['-euc', block], { cwd: REPOSITORY, env: this.env });
  }

  /**
   * Puts a program on the user's `PATH`, which the editor finds as well.
   *
   * @param script For `sh`.
   */
  addProgram(name: string, script: string): void {
    const folder = join(this.folder, 'npm', 'bin');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  }

  /**
   * Starts the editor in a terminal.
   *
   * @param cwd A workspace.
   * @param args Of the editor.
   */
  open(cwd: string, ...args: readonly string[]): Terminal {
    return Terminal.start([join(this.folder, 'bin', this.editor), ...args], { cwd, env: this.env });
  }

  async leave(): Promise<void> {
    await this.registry.close();
    remove(this.folder);
  }

  private get env(): Readonly<Record<string, string>> {
    return {
      ...this.registry.env,
      HOME: this.home,
      EDITORS_HOME: this.home,
      LEPTOS_E2E_ROOT: installFolder(),
      XDG_CACHE_HOME: join(this.home, '.cache'),
      XDG_CONFIG_HOME: join(this.home, '.config'),
      CARGO_HOME,
      RUSTUP_HOME,
      // As installed with a package manager: `npm install -g` writes where the user may.
      npm_config_prefix: join(this.folder, 'npm'),
      PATH: [join(this.folder, 'bin'), this.path, process.env['PATH'] ?? ''].join(delimiter),
      ...this.more,
    };
  }

  private get path(): string {
    return [join(this.folder, 'npm', 'bin'), join(CARGO_HOME, 'bin'), '/usr/local/bin', '/usr/bin', '/bin'].join(
      delimiter,
    );
  }
}
