import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { keepText } from '../../frame/artefacts.js';
import { blocksOf } from '../../frame/page.js';
import { emacs, type Program } from '../../frame/programs.js';
import { suite } from '../../frame/suite.js';
import { tmux } from '../../frame/terminal.js';
import { until } from '../../frame/until.js';
import { User } from '../../frame/user.js';
import { Workspace } from '../../frame/workspace.js';
import { Emacs } from './emacs.js';
import { LSP_CLIENTS, type LspClient } from './lsp-clients.js';

/** The page of set-up, below the repository. */
const PAGE = 'client/emacs/README.md';

/** What tests with one LSP client share: a user who has set it up, and the Emacs that is open. */
class Session {
  private opened: Emacs | undefined;

  /** @param user Known when the hooks of the suite have run. */
  constructor(
    readonly client: LspClient,
    private readonly user: () => User,
  ) {}

  /** The Emacs that was opened last. */
  get emacs(): Emacs {
    if (this.opened === undefined) throw new Error('no Emacs is open');
    return this.opened;
  }

  /** Opens a file with the cursor on the first character of a text, and waits until there is a server. */
  async show(workspace: Workspace, file: string, text: string): Promise<Emacs> {
    const opened = await Emacs.start(this.user(), this.client, workspace, file, text);
    this.opened = opened;
    await this.client.connect(opened);
    return opened;
  }

  /** The same, and waits until the server has read the project. @param app A sample app, or a copy of one. */
  async open(app: string | Workspace, file: string, text: string): Promise<Emacs> {
    const opened = await this.show(typeof app === 'string' ? Workspace.copyOf(app) : app, file, text);
    const hasRead = `(with-current-buffer ${this.client.log} (string-search "crates read in" (buffer-string)))`;
    await until('the project to be read', async () => (await opened.evaluate(hasRead)) !== 'nil');
    return opened;
  }

  /** Opens a file with mistakes, and waits for what is found in it. */
  async showFindings(): Promise<Emacs> {
    const opened = await this.show(Workspace.copyOf('counter'), 'mistakes/scoreboard.rs', 'use');
    // Nothing else is asked until then: lsp-mode tells Flymake nothing of findings that come while a prompt is open.
    await opened.terminal.shows('!!');
    return opened;
  }
}

interface Options {
  /** What is needed besides Emacs. */
  readonly programs?: readonly Program[];
  /** Variables of the user's environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** A word of the setting of the server that the user has taken from the page. */
  readonly setting: string;
  /** Run when there is a user, before there is an Emacs. */
  readonly prepare?: (user: User) => Promise<void>;
}

/** The same tests with each LSP client, by somebody who has followed the page. */
export function withEachClient(
  name: string,
  { programs = [], env, setting, prepare }: Options,
  tests: (session: Session) => void,
): void {
  const editor = emacs();
  suite(`emacs ${name}`, [editor, ...programs, tmux()], () => {
    let user: User;
    let init: string;

    beforeAll(async () => {
      user = await User.with(editor, env);
      await user.follow(PAGE);
      await prepare?.(user);
      init = readFileSync(initFileOf(user), 'utf8');
    });

    afterAll(() => user.leave());

    for (const client of LSP_CLIENTS)
      suite(client.name, client.programs, () => {
        beforeAll(() => writeFileSync(initFileOf(user), withClient(client, init, setting)));
        tests(new Session(client, () => user));
      });
  });
}

/** The same where the server runs alone, and each test has an Emacs of its own. */
export function withServerAlone(name: string, tests: (session: Session) => void): void {
  withEachClient(name, { setting: 'badges' }, session => {
    afterEach(() => {
      keepText(session.emacs.terminal.screen());
      session.emacs.close();
    });
    tests(session);
  });
}

function initFileOf(user: User): string {
  return join(user.home, '.emacs.d/init.el');
}

/** An init file with Eglot as one with a client, and a setting of the server, as the page has them. */
function withClient({ start, settings }: LspClient, init: string, setting: string): string {
  const blocksWith = (...words: readonly string[]) =>
    blocksOf(PAGE, 'elisp')
      .filter(block => words.every(word => block.includes(word)))
      .join('');
  const started = start === undefined ? init : init.replace(/^.*eglot-ensure.*\n/m, () => blocksWith(start));
  return started + blocksWith(settings, setting);
}
