import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { keepText } from '../frame/artefacts.js';
import { blocksOf } from '../frame/page.js';
import { neovim, REPOSITORY } from '../frame/programs.js';
import { suite } from '../frame/suite.js';
import { until } from '../frame/until.js';
import { remove, temporaryFolder, Workspace } from '../frame/workspace.js';
import { pathWithServer } from './driver/launch.js';
import { Neovim, type Options } from './driver/neovim.js';
import { pasted } from './driver/readme.js';

const PUBLISHED = 'https://github.com/leptos-language-tools/leptos-language-tools';

/** Compiling may take long on a machine that does other things as well. */
const COMPILING = 400_000;

vi.setConfig({ testTimeout: 2 * COMPILING });

/** What conform.nvim does with its settings: the text is the standard input, and `$FILENAME` is its file. */
const CONFORM = `
package.loaded['conform'] = {
  setup = function(options)
    local formatter = options.formatters[options.formatters_by_ft.rust[1]]
    _G.run_conform = function(file, text)
      local command = vim.tbl_map(function(argument)
        return argument == '$FILENAME' and file or argument
      end, { formatter.command, unpack(formatter.args) })
      return vim.system(command, { stdin = text }):wait().stdout
    end
  end,
}`;

suite('neovim', [neovim()], () => {
  it('works by hand, as the set-up page says, in an empty home', () =>
    withHome(async home => {
      execFileSync('sh', ['-euc', pasted('By hand', 'sh')], {
        env: { HOME: home, PATH: pathWithServer() },
        stdio: 'pipe',
      });
      await follow(home, { init: pasted('By hand', 'lua') });
    }));

  it('works with vim.pack, as the set-up page says, in an empty home', () =>
    withHome(async home => {
      // The first start asks whether the plugin may be installed.
      await follow(home, { init: pasted('`vim.pack`', 'lua'), atStart: ['y'] });
    }));

  it('works as a plugin manager loads it that only calls `config`', () =>
    withHome(async home => {
      execFileSync('sh', ['-euc', pasted('By hand', 'sh')], {
        env: { HOME: home, PATH: pathWithServer() },
        stdio: 'pipe',
      });
      const spec = `local spec = (function()\n${pasted('lazy.nvim', 'lua')}\nend)()\n`;
      const dir = "vim.fs.normalize('~/.local/share/leptos-language-tools')";
      await follow(home, { init: `${spec}\nspec.config({ dir = ${dir} })` });
    }));

  it('gives conform.nvim a command for Rust and views, as its documentation says that it is run', () =>
    withHome(async home => {
      const workspace = Workspace.copyOf('counter');
      const file = workspace.path('src/counter.rs');
      const formatted = workspace.read('src/counter.rs');
      const [setup = ''] = blocksOf('docs/editors.md', 'lua');
      const editor = await Neovim.start({ workspace, init: `${CONFORM}\n${setup}`, home });
      try {
        const untidy = formatted.replace('pub const fn new(', 'pub  const fn  new(').replaceAll(/^ {12,}/gm, '      ');
        expect(await editor.lua<string>('return _G.run_conform(...)', file, untidy)).toBe(formatted);
      } finally {
        await editor.stop();
        workspace.remove();
      }
    }));

  it('tells what is missing', () =>
    withHome(async home => {
      const workspace = Workspace.copyOf('counter');
      const plugin = `vim.opt.runtimepath:append('${join(REPOSITORY, 'client/neovim')}')`;
      const init = `vim.g.leptos = { cmd = { 'no-such-server' }, colour = true }\n${plugin}\nvim.lsp.enable('leptos')`;
      const editor = await Neovim.start({ workspace, init, home });
      try {
        await editor.command(`edit ${workspace.path('src/gallery.rs')}`);
        await until('the message', async () =>
          (await messages(editor)).includes('there is no program `no-such-server`'),
        );
        const report = await health(editor);
        keepText(report);
        expect(report).toContain('ERROR there is no program `no-such-server`');
        expect(report).toContain('ERROR `vim.g.leptos.colour` is not an option');
        expect(report).toContain('npm install --global leptos-language-server');
      } finally {
        await editor.stop();
        workspace.remove();
      }
    }));

  it('stays out of crates that have nothing to do with Leptos', () =>
    withHome(async home => {
      const workspace = Workspace.empty();
      workspace.write('Cargo.toml', '[package]\nname = "other" # not leptos\nversion = "0.1.0"\n');
      workspace.write('src/main.rs', 'fn main() {}\n');
      const plugin = `vim.opt.runtimepath:append('${join(REPOSITORY, 'client/neovim')}')`;
      const editor = await Neovim.start({ workspace, init: `${plugin}\nvim.lsp.enable('leptos')`, home });
      try {
        await editor.command(`edit ${workspace.path('src/main.rs')}`);
        expect(await editor.lua('return #vim.lsp.get_clients()')).toBe(0);
        await editor.command(`edit ${join(REPOSITORY, 'test/apps/counter/src/lib.rs')}`);
        await until('the server', () => editor.lua<boolean>('return #vim.lsp.get_clients() == 1'));
      } finally {
        await editor.stop();
        workspace.remove();
      }
    }));
});

/** A home folder in which the published address leads to this repository as it is on the disk. */
async function withHome(use: (home: string) => Promise<void>): Promise<void> {
  const home = temporaryFolder();
  const published = temporaryFolder();
  try {
    publish(published);
    writeFileSync(join(home, '.gitconfig'), `[url "file://${published}"]\n  insteadOf = ${PUBLISHED}\n`);
    mkdirSync(join(home, '.local/share'), { recursive: true });
    await use(home);
  } finally {
    remove(home);
    remove(published);
  }
}

/** A repository with what the set-up needs of this one. */
function publish(folder: string): void {
  const isSource = (path: string) => !/[\\/](?:node_modules|dist|build|target)(?:[\\/]|$)/.test(path);
  for (const part of ['client/neovim', 'grammar']) {
    cpSync(join(REPOSITORY, part), join(folder, part), { recursive: true, filter: isSource });
  }
  const git = (...args: string[]) => execFileSync('git', ['-C', folder, ...args], { stdio: 'pipe' });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('-c', 'user.name=test', '-c', 'user.email=test@example.org', 'commit', '--quiet', '--message=All');
}

/** Opens a file with what the page says as the whole configuration, and looks at the server, the colours and the report. */
async function follow(home: string, options: Pick<Options, 'init' | 'atStart'>): Promise<void> {
  const workspace = Workspace.copyOf('counter');
  const editor = await Neovim.start({ workspace, home, ...options });
  try {
    await editor.open('src/gallery.rs');
    await until(
      'colours',
      () => editor.lua<boolean>('return vim.treesitter.highlighter.active[vim.api.nvim_get_current_buf()] ~= nil'),
      COMPILING,
    );
    await editor.goToKnown('<Frag│ments />');
    expect(await editor.lua('return vim.inspect_pos().treesitter[1].lang')).toBe('rust_leptos');
    await editor.press('K');
    await editor.sees('fn Fragments()');
    const report = await health(editor);
    keepText(report);
    expect(report).toContain('OK the parsers of views are installed');
    expect(report).toMatch(/OK running for .*, 1 buffers/);
    expect(report).not.toMatch(/ERROR|WARNING/);
    await editor.command('helptags ALL');
    await editor.command('help leptos-setup');
    expect(await editor.text()).toContain('npm install --global leptos-language-server');
  } finally {
    await editor.stop();
    workspace.remove();
  }
}

async function health(editor: Neovim): Promise<string> {
  await editor.command('checkhealth leptos');
  await until('the report', async () => (await editor.text()).includes('neighbours'));
  // Signs in front of the words depend on the font.
  return (await editor.text()).replace(/[✅⚠❌]️? /gu, '');
}

function messages(editor: Neovim): Promise<string> {
  return editor.lua<string>("return vim.fn.execute('messages')");
}
