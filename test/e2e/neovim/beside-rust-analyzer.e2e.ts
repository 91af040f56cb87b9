import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { targetFolder } from '../../truth/cache.js';
import { keepText } from '../frame/artefacts.js';
import { neovim, rustAnalyzer } from '../frame/programs.js';
import { suite } from '../frame/suite.js';
import { until } from '../frame/until.js';
import { remove, temporaryFolder, Workspace } from '../frame/workspace.js';
import { rustAnalyzerCommand } from './driver/launch.js';
import { Neovim, PLUGIN } from './driver/neovim.js';
import { pasted } from './driver/readme.js';

/** rust-analyzer compiles the macros of Leptos before it knows anything of views. */
const COMPILING = 900_000;

const CODE = `use crate::counter::Counter;
use leptos::prelude::*;

/// Everything.
#[component]
pub fn Gallery() -> impl IntoView {
    let value = RwSignal::new(0);
    let _x   =  1;
    view! {
        <div class="gallery"   on:click=move |_| value.set(1)>
            <Counter value step=1 />
            <Frame title="x">"text"</Frame>
            {value.get()}
        </div>
    }
}

/// A frame.
#[component]
fn Frame(title: &'static str, children: Children) -> impl IntoView {
    view! { <p title=title>{children()}</p> }
}
`;

suite('neovim', [neovim(), rustAnalyzer()], () => {
  let home: string;
  let workspace: Workspace;
  let editor: Neovim;

  beforeAll(async () => {
    home = temporaryFolder();
    workspace = Workspace.copyOf('counter');
    workspace.write('src/gallery.rs', CODE);
    const init = [PLUGIN, configuration(), pasted('## Format on save', 'lua'), pasted('## Keys', 'lua')].join('\n');
    const env = { CARGO_TARGET_DIR: join(targetFolder(), 'rust-analyzer') };
    editor = await Neovim.start({ workspace, init, home, env });
    await editor.open('src/gallery.rs', ['leptos', 'rust-analyzer']);
    await until('rust-analyzer', () => editor.lua<boolean>('return vim.g.rust_analyzer_is_quiet == true'), COMPILING);
  }, COMPILING + 60_000);

  afterAll(async () => {
    await editor.stop();
    workspace.remove();
    remove(home);
  });

  it('shows one hover of a component, and that of rust-analyzer in Rust', async () => {
    await editor.goTo('<Coun│ter value');
    await editor.press('K');
    const tag = await editor.sees('A value with a button on either side.');
    expect(tag.split('A value with a button on either side.')).toHaveLength(2);
    expect(tag).not.toContain('CounterProps');
    await editor.press('<Esc>', 'j');
    await editor.goTo('val│ue.get()');
    await editor.press('K');
    await editor.sees('let value: RwSignal<i32>');
    await editor.press('j');
  });

  it('proposes each prop once, and methods in Rust', async () => {
    await editor.goTo('<Counter value step=1│ />');
    await editor.press('a');
    await editor.type(' lim');
    await editor.press('<C-x>', '<C-o>');
    await until('the prop', async () => (await editor.menu()).items.includes('limits'));
    const { items } = await editor.menu();
    keepText(await editor.screen());
    expect(items.filter(item => item.startsWith('limits'))).toEqual(['limits']);
    expect(items).not.toContain('build');
    await editor.press('<C-e>', '<Esc>', 'u');
    await editor.goTo('{value.│get()}');
    await editor.press('i', '<C-x>', '<C-o>');
    await until('a method', async () => (await editor.menu()).items.some(item => item.startsWith('update')));
    await editor.press('<C-e>', '<Esc>', 'u');
    await editor.setText(CODE.trimEnd());
  });

  it('goes to a component at once, from an open tag and from a close tag', async () => {
    for (const tag of ['<Fra│me title', '</Fra│me>']) {
      await editor.goTo(tag);
      await editor.lua('vim.lsp.buf.definition()');
      await until(`the declaration from ${tag}`, async () => (await editor.line()).startsWith('fn │Frame('));
      expect(await editor.lua('return #vim.fn.getqflist() + #vim.fn.getloclist(0)')).toBe(0);
    }
  });

  it('lists each use once', async () => {
    await editor.goTo('</Fra│me>');
    await editor.lua(`
      vim.g.places = nil
      vim.lsp.buf.references(nil, { on_list = function(list)
        vim.g.places = vim.iter(list.items):map(function(item) return item.lnum .. ':' .. item.col end):totable()
      end })`);
    const places = await until(
      'places',
      async () => (await editor.lua<string[] | null>('return vim.g.places')) ?? false,
    );
    expect(new Set(places).size).toBe(places.length);
    expect(places).toHaveLength(3);
  });

  it('renames open tag, close tag and declaration, once', async () => {
    await editor.goTo('<Fra│me title');
    await editor.lua("vim.lsp.buf.rename('Border')");
    await until('the new name', async () => (await editor.text()).includes('</Border>'));
    await editor.settled();
    const text = await editor.text();
    expect(text).toContain('<Border title="x">"text"</Border>');
    expect(text).toContain('fn Border(title');
    expect(text).not.toContain('Frame');
    await editor.setText(CODE.trimEnd());
  });

  it('keeps the colours of tags and attributes, at both ends of an element', async () => {
    await until(
      'colours',
      () => editor.lua<boolean>('return vim.treesitter.highlighter.active[vim.api.nvim_get_current_buf()] ~= nil'),
      COMPILING,
    );
    await until('tokens of both', async () => {
      await editor.goTo('<Coun│ter value');
      return editor.lua<boolean>(`
        local seen = {}
        for _, token in ipairs(vim.inspect_pos().semantic_tokens) do seen[token.ns_id] = true end
        return vim.tbl_count(seen) == 2`);
    });
    const colours = [];
    for (const place of [
      '<d│iv class',
      '</d│iv>',
      'cl│ass="gal',
      'o│n:click',
      'on:cl│ick',
      '<Coun│ter value',
      '</Fra│me>',
    ]) {
      await editor.goTo(place);
      colours.push([place.replace('│', ''), await editor.lua<string>(WINNER)]);
    }
    expect(colours).toEqual([
      ['<div class', '@tag.builtin.rust_leptos'],
      ['</div>', '@tag.builtin.rust_leptos'],
      ['class="gal', '@tag.attribute.rust_leptos'],
      ['on:click', '@lsp.type.keyword.rust'],
      ['on:click', '@lsp.type.event.rust'],
      ['<Counter value', '@lsp.type.class.rust'],
      ['</Frame>', '@lsp.type.class.rust'],
    ]);
  });

  it('formats the Rust and the view, each by its own server', async () => {
    await editor.command('write');
    const text = workspace.read('src/gallery.rs');
    expect(text).toContain('    let _x = 1;\n');
    expect(text).toContain('<div class="gallery" on:click=move |_| value.set(1)>');
  });
});

/** What paints the character under the cursor: the highest priority, of equal ones the last. */
const WINNER = `
  vim.cmd.redraw()
  local found = vim.inspect_pos()
  local best = { priority = 0 }
  for _, capture in ipairs(found.treesitter) do
    local priority = tonumber(capture.metadata.priority or 100)
    if priority >= best.priority and not capture.capture:find('spell') then
      best = { priority = priority, name = capture.hl_group }
    end
  end
  for _, token in ipairs(found.semantic_tokens) do
    local group = token.opts.hl_group:gsub('%.rust$', '')
    local is_painted = not vim.tbl_isempty(vim.api.nvim_get_hl(0, { name = group }))
    if is_painted and token.opts.priority >= best.priority then
      best = { priority = token.opts.priority, name = token.opts.hl_group }
    end
  end
  return best.name`;

/** rust-analyzer as nvim-lspconfig has it, and a word when it has read everything. */
function configuration(): string {
  const command = rustAnalyzerCommand().map(part => `'${part}'`);
  return `
    vim.lsp.config('rust-analyzer', {
      cmd = { ${command.join(', ')} },
      filetypes = { 'rust' },
      root_markers = { 'Cargo.lock' },
      capabilities = { experimental = { serverStatusNotification = true } },
      settings = { ['rust-analyzer'] = { checkOnSave = false } },
      handlers = {
        ['experimental/serverStatus'] = function(_, status)
          vim.g.rust_analyzer_is_quiet = status.quiescent
        end,
      },
    })
    vim.lsp.enable('rust-analyzer')`;
}
