import { expect, it } from 'vitest';
import { neovim } from '../frame/programs.js';
import { suite } from '../frame/suite.js';
import { until } from '../frame/until.js';
import { inApp } from './driver/typist.js';

suite('neovim', [neovim()], () => {
  it('completes a tag, and closes it', () =>
    inApp('counter', async editor => {
      await editor.open('src/gallery.rs');
      await editor.goTo('│        <div class="gallery">');
      await editor.press('O');
      await editor.type('<di');
      await editor.accept('div');
      expect(await editor.line()).toBe('        <div│');
      await editor.type('>');
      expect(await editor.line()).toBe('        <div>│</div>');
      await editor.type('text');
      expect(await editor.line()).toBe('        <div>text│</div>');
    }));

  it('completes a close tag behind its slash, and puts the cursor behind it', () =>
    inApp('counter', async editor => {
      await editor.open('src/gallery.rs');
      await editor.goTo('│        <div class="gallery">');
      await editor.press('O');
      await editor.type('<p>one');
      await editor.press('<Del>', '<Del>', '<Del>', '<Del>');
      await editor.type('</');
      expect(await editor.line()).toBe('        <p>one</p>│');
    }));

  it('takes one step back with one undo', () =>
    inApp('counter', async editor => {
      await editor.open('src/gallery.rs');
      const before = await editor.text();
      await editor.goTo('│        <div class="gallery">');
      await editor.press('O');
      await editor.type('<ul><li>"x"');
      expect(await editor.line()).toBe('        <ul><li>"x"│</li></ul>');
      await editor.press('<Esc>', 'u');
      expect(await editor.text()).toBe(before);
    }));

  it('leaves Rust alone', () =>
    inApp('counter', async editor => {
      await editor.open('src/gallery.rs');
      await editor.goTo('│    let button = view!');
      await editor.press('O');
      await editor.type('let all: Vec<i32> = Vec::<i32>::new(); // a < b > c </');
      expect(await editor.line()).toBe('    let all: Vec<i32> = Vec::<i32>::new(); // a < b > c </│');
    }));

  it('writes quotes where they are switched on', () =>
    inApp(
      'counter',
      async editor => {
        await editor.open('src/gallery.rs');
        await editor.goTo('│        <div class="gallery">');
        await editor.press('O');
        await editor.type('<p id=');
        expect(await editor.line()).toBe('        <p id="│"');
      },
      "vim.lsp.config('leptos', { settings = { leptos = { autoQuote = { enable = true } } } })",
    ));

  it('indents a new line between two tags', () =>
    inApp('counter', async editor => {
      await editor.open('src/gallery.rs');
      await editor.goTo('│        <div class="gallery">');
      await editor.press('O');
      await editor.type('<ul>');
      await editor.press('<CR>');
      await editor.type('"x"');
      await until('the lines', async () =>
        (await editor.text()).includes('        <ul>\n            "x"\n        </ul>\n'),
      );
    }));

  it('renames the close tag with the open tag, character by character', () =>
    inApp('counter', async editor => {
      await editor.open('src/counter.rs');
      await editor.goTo('<se│ction\n');
      await editor.press('c', 'i', 'w');
      await editor.type('ar');
      expect(await editor.text()).toMatch(/<ar\n(?:.*\n)*?\s*<\/ar>/);
      await editor.type('ticle');
      await editor.press('<Esc>');
      expect(await editor.text()).toMatch(/<article\n(?:.*\n)*?\s*<\/article>/);
      expect(await editor.text()).not.toContain('section');
    }));

  it('completes a component with its import and its required props', () =>
    inApp('counter', async editor => {
      await editor.open('src/gallery.rs');
      await until('the whole project', async () => {
        const symbols = "vim.lsp.buf_request_sync(0, 'workspace/symbol', { query = 'Counter' }, 1000)";
        return editor.lua<boolean>(`return vim.inspect(${symbols}):find('counter.rs', 1, true) ~= nil`);
      });
      await editor.goTo('│        <div class="gallery">');
      await editor.press('O');
      await editor.type('<Cou');
      await editor.accept('Counter');
      expect(await editor.line()).toMatch(/<Counter value=.* step=/);
      expect(await editor.text()).toMatch(/^use crate::\{?[^;]*\bCounter\b/m);
    }));

  it('completes a class of a stylesheet', () =>
    inApp('islands-tabs', async editor => {
      await editor.open('src/islands.rs');
      await editor.goTo('│            <div role="tablist"');
      await editor.press('O');
      await editor.type('<p class="ta');
      await editor.press('<C-x>', '<C-o>');
      await editor.accept('tab');
      expect(await editor.line()).toBe('            <p class="tab│');
    }));
});
