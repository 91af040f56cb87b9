import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { keepText } from '../frame/artefacts.js';
import { neovim, REPOSITORY } from '../frame/programs.js';
import { suite } from '../frame/suite.js';
import { until } from '../frame/until.js';
import { remove, temporaryFolder, Workspace } from '../frame/workspace.js';
import { Neovim, PLUGIN } from './driver/neovim.js';

/** Compiling may take long on a machine that does other things as well. */
const COMPILING = 400_000;

vi.setConfig({ testTimeout: 2 * COMPILING });

/** Lines of the sample app whose captures are compared. */
const LINES = [
  'pub fn Gallery() -> impl IntoView {',
  '<div class="gallery">',
  '<button {..button} {..click} disabled=false>',
  '<Keys {..} class="keys" role="list" data-columns="2" />',
  '<Show when=move || { settings.label.read().len() > 12 }>',
  '<sl-rating',
  'prop:value=rating',
  'on:sl-change=move |_: web_sys::CustomEvent| rating.update(|rating| *rating += 1)',
  '<div class=("w-1/2", half) class=("md:w-1/3", move || rating.get() > 2)>',
  '<p>Unquoted text works for plain words.</p>',
  '// Only a comment, and then',
];

suite('neovim', [neovim()], () => {
  it('colours views by itself where there is no Rust parser', () =>
    inGallery(temporaryFolder(), async editor => {
      expect(await editor.lua('return vim.treesitter.get_parser(0):lang()')).toBe('rust_leptos');
      await expect(await captures(editor)).toMatchFileSnapshot('captures/rust_leptos.txt');
      await editor.goTo('            │<Fragments />');
      await editor.press('g', 'c', 'c');
      expect(await editor.line()).toContain('// <Fragments />');
    }));

  it("colours views in the user's own Rust parser", () => {
    const home = temporaryFolder();
    installRustParser(home);
    return inGallery(home, async editor => {
      expect(await editor.lua('return vim.treesitter.get_parser(0):lang()')).toBe('rust');
      await expect(await captures(editor)).toMatchFileSnapshot('captures/rust.txt');
      await editor.goTo('            │<Fragments />');
      await editor.press('g', 'c', 'c');
      expect(await editor.line()).toContain('// <Fragments />');
    });
  });
});

/** Opens a file in a new Neovim, waits for its colours, keeps a picture of them, and removes the home folder. */
async function inGallery(home: string, use: (editor: Neovim) => Promise<void>): Promise<void> {
  const workspace = Workspace.copyOf('counter');
  const editor = await Neovim.start({ workspace, init: PLUGIN, home });
  try {
    await editor.open('src/gallery.rs');
    await until(
      'the parsers',
      () => editor.lua<boolean>("return vim.treesitter.language.add('leptos_view') == true"),
      COMPILING,
    );
    await until('colours', () =>
      editor.lua<boolean>('return vim.treesitter.highlighter.active[vim.api.nvim_get_current_buf()] ~= nil'),
    );
    keepText(await picture(editor), 'html');
    await use(editor);
  } finally {
    await editor.stop();
    workspace.remove();
    remove(home);
  }
}

/** What nvim-treesitter does, with the parser and the query of tree-sitter-rust itself. */
function installRustParser(home: string): void {
  const site = join(home, '.local/share/nvim/site');
  const source = join(REPOSITORY, 'node_modules/tree-sitter-rust');
  const files = ['parser.c', 'scanner.c'].map(name => join(source, 'src', name));
  mkdirSync(join(site, 'parser'), { recursive: true });
  execFileSync('cc', ['-shared', '-fPIC', '-O1', `-I${source}/src`, ...files, '-o', join(site, 'parser/rust.so')]);
  cpSync(join(source, 'queries/highlights.scm'), join(site, 'queries/rust/highlights.scm'));
}

/** The words of some lines, each with the capture that wins and the language it comes from. */
async function captures(editor: Neovim): Promise<string> {
  const told: string[] = [];
  for (const line of LINES) {
    const words = await editor.lua<string[]>(WORDS, line);
    told.push(line, ...words.map(word => `    ${word}`), '');
  }
  return told.join('\n');
}

const WORDS = `
  local wanted = ...
  local lines = vim.api.nvim_buf_get_lines(0, 0, -1, true)
  local row = vim.iter(ipairs(lines)):find(function(_, line)
    return vim.trim(line) == wanted
  end) - 1
  vim.treesitter.get_parser(0):parse(true)
  local told = {}
  for start, word in lines[row + 1]:gmatch('()([%w_-]+)') do
    local best
    for _, capture in ipairs(vim.treesitter.get_captures_at_pos(0, row, start - 1)) do
      local priority = tonumber(capture.metadata.priority or 100)
      local is_colour = capture.capture:sub(1, 1) ~= '_' and capture.capture ~= 'spell'
      if is_colour and (best == nil or priority >= best.priority) then
        best = { priority = priority, text = ('@%s %s'):format(capture.capture, capture.lang) }
      end
    end
    table.insert(told, word .. ' ' .. (best ~= nil and best.text or '-'))
  end
  return told`;

/** The window with its colours, as a page for a browser. */
function picture(editor: Neovim): Promise<string> {
  return editor.lua<string>(`
    vim.cmd.packadd('nvim.tohtml')
    return table.concat(require('tohtml').tohtml(), '\\n')`);
}
