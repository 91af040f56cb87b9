import { expect, it } from 'vitest';
import { neovim } from '../frame/programs.js';
import { suite } from '../frame/suite.js';
import { until } from '../frame/until.js';
import type { Neovim } from './driver/neovim.js';
import { inApp } from './driver/typist.js';

suite('neovim', [neovim()], () => {
  it('shows what an island is', () =>
    inApp('islands-tabs', async editor => {
      await editor.open('src/app.rs');
      await editor.goToKnown('<Ta│bs labels');
      await editor.press('K');
      const screen = await editor.sees('#[island]');
      expect(screen).toContain('pub fn Tabs(');
      expect(screen).toContain('A row of tabs above the children');
    }));

  it('marks a `>` that ends its tag, and mends it', () =>
    inApp('counter', async editor => {
      await editor.open('src/gallery.rs');
      expect(await marks(editor)).toEqual([]);
      await editor.replace('value=move || rating.get() max="5"', 'value=move || rating.get() > 2 max="5"');
      // What follows from it is marked as well.
      const mark = await until('the mark', async () => (await marks(editor)).find(({ text }) => text === '>'));
      await editor.goTo('value=move || rating.get() │> 2');
      await choose(editor, mark.line);
      await until('the fix', async () => (await marks(editor)).length === 0);
      expect(await editor.text()).toMatch(/value=.*rating\.get\(\) > 2.*[)}] max="5"/);
    }));

  it('marks a row outside of a table body, and mends it', () =>
    inApp('counter', async editor => {
      await editor.open('src/gallery.rs');
      await editor.replace('        <article>\n', '        <table><tr><td>"1"</td></tr></table>\n        <article>\n');
      const found = await until('a mark', async () => (await marks(editor)).find(({ text }) => text === 'tr'));
      await editor.goTo('<table><│tr>');
      await choose(editor, found.line);
      await until('the fix', async () => /<table>\s*<tbody>\s*<tr>/.test(await editor.text()));
      expect((await marks(editor)).filter(({ text }) => text === 'tr')).toEqual([]);
    }));

  it('goes to the declaration of a component, and back', () =>
    inApp('workspace', async editor => {
      await editor.open('crates/app/src/wares.rs');
      const line = await editor.text().then(text => text.split('\n').find(each => each.includes('<Page title=')));
      await editor.goToKnown('<Pa│ge title="Wares">');
      await editor.lua('vim.lsp.buf.definition()');
      await until('another file', async () => (await editor.line()).includes('fn │Page'));
      await editor.press('<C-t>');
      expect((await editor.line()).replace('│', '')).toBe(line);
    }));

  it('lists where a component is used', () =>
    inApp('workspace', async editor => {
      await editor.open('crates/app/src/wares.rs');
      await editor.goToKnown('<Pa│ge title="Wares">');
      await editor.press('g', 'r', 'r');
      await editor.sees('[Quickfix List]');
      const places = await until('places', async () => {
        const all = await editor.lua<string[]>(
          'return vim.iter(vim.fn.getloclist(0)):map(function(e) return vim.fn.bufname(e.bufnr) end):totable()',
        );
        const list =
          all.length > 0
            ? all
            : await editor.lua<string[]>(
                'return vim.iter(vim.fn.getqflist()):map(function(e) return vim.fn.bufname(e.bufnr) end):totable()',
              );
        return list.length > 1 && list;
      });
      expect(places.some(name => name.includes('crates/ui'))).toBe(true);
      expect(places.some(name => name.includes('crates/app'))).toBe(true);
    }));
});

interface Mark {
  readonly line: number;
  readonly text: string;
}

/** The diagnostics of the buffer: the line, counted from 1, and the text that is underlined. */
function marks(editor: Neovim): Promise<readonly Mark[]> {
  return editor.lua(`
    return vim.iter(vim.diagnostic.get(0)):map(function(d)
      local text = vim.api.nvim_buf_get_text(0, d.lnum, d.col, d.end_lnum, d.end_col, {})
      return { line = d.lnum + 1, text = text[1] }
    end):totable()`);
}

/** Takes the first fix that the menu of actions offers. */
async function choose(editor: Neovim, line: number): Promise<void> {
  expect(line).toBe(await editor.lua<number>('return vim.fn.line(".")'));
  await editor.press('g', 'r', 'a');
  await editor.sees('Code actions');
  await editor.press('1', '<CR>');
}
