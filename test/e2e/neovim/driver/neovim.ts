import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { attach, type NeovimClient } from 'neovim';
import { keepText } from '../../frame/artefacts.js';
import { REPOSITORY } from '../../frame/programs.js';
import { until } from '../../frame/until.js';
import { remove, temporaryFolder, type Workspace } from '../../frame/workspace.js';
import { launchNeovim, pathWithServer } from './launch.js';

/** What `init.lua` needs at least where the plugin is taken from this repository. */
export const PLUGIN = `
vim.opt.runtimepath:append('${join(REPOSITORY, 'client/neovim')}')
vim.lsp.enable('leptos')
`;

/** Long messages wait for a key otherwise, and nothing else is answered meanwhile. */
const NO_PROMPTS = ['--cmd', 'set messagesopt=wait:0,history:500'];

const WIDTH = 110;
const HEIGHT = 36;

export interface Options {
  readonly workspace: Workspace;
  /** The text of `init.lua`. */
  readonly init: string;
  /** A home folder that is there already, and stays; otherwise a new one, which is removed. */
  readonly home?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Keys that answer what `init.lua` asks. */
  readonly atStart?: readonly string[];
}

/** A real Neovim with a screen, driven by keys. */
export class Neovim {
  private constructor(
    private readonly child: ChildProcess,
    private readonly client: NeovimClient,
    private readonly workspace: Workspace,
    readonly home: string,
    private readonly isOwnHome: boolean,
  ) {}

  static async start({ workspace, init, home, env = {}, atStart = [] }: Options): Promise<Neovim> {
    const folder = home ?? temporaryFolder();
    writeConfig(folder, init);
    const launch = launchNeovim();
    const child = spawn(launch.program, [...launch.args, '--embed', '-i', 'NONE', '-n', ...NO_PROMPTS], {
      cwd: workspace.folder,
      env: { ...environmentOf(folder), ...launch.env, ...env },
    });
    const client = attach({ proc: child });
    const editor = new Neovim(child, client, workspace, folder, home === undefined);
    await client.request('nvim_ui_attach', [WIDTH, HEIGHT, { rgb: true, ext_linegrid: true }]);
    for (const key of atStart) await client.request('nvim_input', [key]);
    await until('the end of init.lua', () => editor.lua<boolean>('return vim.v.vim_did_enter == 1'));
    return editor;
  }

  async stop(): Promise<void> {
    const ended = new Promise<void>(resolve => {
      if (this.child.exitCode !== null) resolve();
      else this.child.once('exit', () => resolve());
    });
    this.client.notify('nvim_command', ['qall!']);
    await ended;
    if (this.isOwnHome) remove(this.home);
  }

  /** Runs Lua in the editor; `...` are the values behind it. */
  async lua<T>(code: string, ...values: readonly (string | number | boolean)[]): Promise<T> {
    return (await this.client.request('nvim_exec_lua', [code, values])) as T;
  }

  command(text: string): Promise<unknown> {
    return this.client.request('nvim_command', [text]);
  }

  /** Opens a file, and waits until the servers that are named take care of it. */
  async open(name: string, servers: readonly string[] = ['leptos']): Promise<void> {
    await this.command(`edit ${this.workspace.path(name)}`);
    for (const server of servers) {
      await until(`${server} at ${name}`, () =>
        this.lua<boolean>('return #vim.lsp.get_clients({ bufnr = 0, name = ... }) > 0', server),
      );
    }
    if (servers.includes('leptos')) await this.settled();
  }

  /** Presses keys one after the other, written as in mappings, each when all that the last one caused has happened. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await this.client.request('nvim_input', [key]);
      await this.settled();
    }
  }

  /** Types a text character by character. */
  async type(text: string): Promise<void> {
    await this.press(...[...text].map(character => (character === '<' ? '<lt>' : character)));
  }

  /** Waits for a proposal in the menu, goes there, and accepts it. The screen is kept under the name of the test. */
  async accept(label: string): Promise<void> {
    await until(`${label} in the menu`, async () => (await this.menu()).items.includes(label));
    const { items } = await this.menu();
    for (let step = 0; step < items.length; step++) {
      const { selected } = await this.menu();
      if (items[selected] === label) break;
      await this.press('<C-n>');
    }
    keepText(await this.screen());
    await this.press('<C-y>');
  }

  /** What the menu proposes, and which of it is selected; -1 for none. */
  async menu(): Promise<{ items: readonly string[]; selected: number }> {
    const { items, selected } = await this.lua<{ items: readonly { abbr: string }[]; selected: number }>(
      "return vim.fn.complete_info({ 'items', 'selected' })",
    );
    return { items: items.map(({ abbr }) => abbr.trim()), selected };
  }

  /** Waits until nothing is typed ahead and the server owes no answer. */
  async settled(): Promise<void> {
    let quiet = 0;
    await until('a quiet editor', async () => {
      const { blocking } = (await this.client.request('nvim_get_mode')) as { blocking: boolean };
      quiet = blocking || (await this.isIdle()) ? quiet + 1 : 0;
      return quiet > 1;
    });
  }

  private isIdle(): Promise<boolean> {
    return this.lua<boolean>(`
      return vim.iter(vim.lsp.get_clients({ name = 'leptos' })):all(function(client)
        return client.initialized and next(client.requests) == nil
      end)`);
  }

  /** The text of the buffer. */
  async text(): Promise<string> {
    return (await this.lua<string[]>('return vim.api.nvim_buf_get_lines(0, 0, -1, true)')).join('\n');
  }

  /** The line of the cursor, with a `│` in front of the cursor. */
  async line(): Promise<string> {
    const [line, column] = await this.lua<[string, number]>(
      'return { vim.api.nvim_get_current_line(), vim.api.nvim_win_get_cursor(0)[2] }',
    );
    const bytes = Buffer.from(line);
    return `${bytes.subarray(0, column).toString()}│${bytes.subarray(column).toString()}`;
  }

  /** Puts the cursor where the `│` is in a piece of the text, which must be there once. */
  async goTo(marked: string): Promise<void> {
    const mark = marked.indexOf('│');
    const parts = (await this.text()).split(marked.replace('│', ''));
    if (mark < 0 || parts.length !== 2) throw new Error(`${marked} is there ${parts.length - 1} times`);
    const before = `${parts[0]}${marked.slice(0, mark)}`.split('\n');
    const column = Buffer.byteLength(before.at(-1) ?? '');
    await this.lua('vim.api.nvim_win_set_cursor(0, { ... })', before.length, column);
    await this.settled();
  }

  /** Goes to a name, and waits until the server has read what it needs to know what that is. */
  async goToKnown(marked: string): Promise<void> {
    await this.goTo(marked);
    await until(`what ${marked} is`, () =>
      this.lua<boolean>(`
        local client = vim.lsp.get_clients({ name = 'leptos', bufnr = 0 })[1]
        local params = vim.lsp.util.make_position_params(0, client.offset_encoding)
        local answer = client:request_sync('textDocument/hover', params, 5000, 0)
        return answer ~= nil and answer.result ~= nil and answer.result ~= vim.NIL`),
    );
  }

  /** Replaces a piece of the buffer, which must be there once. */
  async replace(piece: string, replacement: string): Promise<void> {
    const text = await this.text();
    const parts = text.split(piece);
    if (parts.length !== 2) throw new Error(`${piece} is there ${parts.length - 1} times`);
    await this.setText(parts.join(replacement));
  }

  async setText(text: string): Promise<void> {
    await this.lua('vim.api.nvim_buf_set_lines(0, 0, -1, true, vim.split(..., "\\n", { plain = true }))', text);
    await this.settled();
  }

  /** What is on the screen, floating windows included. */
  async screen(): Promise<string> {
    const rows = await this.lua<string[]>(`
      vim.cmd.redraw()
      local rows = {}
      for row = 1, vim.o.lines do
        local cells = {}
        for column = 1, vim.o.columns do
          table.insert(cells, vim.fn.screenstring(row, column))
        end
        table.insert(rows, (table.concat(cells):gsub('%s+$', '')))
      end
      return rows`);
    return rows.join('\n');
  }

  /** Waits for a text on the screen; the screen is kept under the name of the test. */
  async sees(text: string): Promise<string> {
    let screen = '';
    try {
      await until(`"${text}" on the screen`, async () => {
        screen = await this.screen();
        return screen.includes(text);
      });
    } finally {
      keepText(screen);
    }
    return screen;
  }
}

function writeConfig(home: string, init: string): void {
  const file = join(home, '.config/nvim/init.lua');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, init);
}

/** Nothing of who runs the tests but the toolchains. */
function environmentOf(home: string): Record<string, string> {
  const { HOME = '', CARGO_HOME = join(HOME, '.cargo'), RUSTUP_HOME = join(HOME, '.rustup') } = process.env;
  return {
    HOME: home,
    PATH: pathWithServer(),
    LANG: 'C.UTF-8',
    TERM: 'xterm-256color',
    CARGO_HOME,
    RUSTUP_HOME,
    XDG_CONFIG_HOME: join(home, '.config'),
    XDG_DATA_HOME: join(home, '.local/share'),
    XDG_STATE_HOME: join(home, '.local/state'),
    XDG_CACHE_HOME: join(home, '.cache'),
  };
}
