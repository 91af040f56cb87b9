import { expect, it } from 'vitest';
import { keepText } from '../frame/artefacts.js';
import { neovim } from '../frame/programs.js';
import { suite } from '../frame/suite.js';
import { until } from '../frame/until.js';
import type { Neovim } from './driver/neovim.js';
import { inApp } from './driver/typist.js';

suite('neovim', [neovim()], () => {
  it('renames a component in all files', () =>
    inApp('workspace', async (editor, workspace) => {
      await editor.open('crates/app/src/wares.rs');
      await editor.goToKnown('<Pa│ge title="Wares">');
      await until('the workspace', async () => {
        await editor.press('<Esc>', 'g', 'r', 'n');
        await editor.command('redraw');
        return (await editor.screen()).includes('New Name');
      });
      await editor.press('<C-u>');
      await editor.type('Leaf');
      await editor.press('<CR>');
      await until('the new name', async () => (await editor.text()).includes('<Leaf title='));
      expect(await editor.text()).not.toMatch(/<\/?Page/);
      await editor.command('wall');
      const declaration = ['badge', 'button', 'layout']
        .map(name => workspace.read(`crates/ui/src/${name}.rs`))
        .join('');
      expect(declaration).toContain('pub fn Leaf(');
      expect(declaration).not.toContain('pub fn Page(');
    }));

  it('extracts what is selected to a component', () =>
    inApp('counter', async editor => {
      await editor.open('src/counter.rs');
      await editor.goToKnown('<str│ong>{value}');
      await until('the crate', () => knows(editor, 'Counter'));
      await editor.goTo('            │<p>\n                "The value is "');
      await editor.press('V', '3', 'j', 'g', 'r', 'a');
      const screen = await editor.sees('Extract to a component');
      const number = /(\d+): Extract to a component/.exec(screen)?.[1] ?? '';
      await editor.press(...number, '<CR>');
      await until('the component', async () => /\n#\[component\]\nfn \w+\(/.test(await editor.text()));
      keepText(await editor.text(), 'rs');
      expect(await editor.text()).toMatch(/<[A-Z]\w+ value/);
    }));

  it('formats views when a file is saved, and keeps comments', () =>
    inApp('counter', async (editor, workspace) => {
      await editor.open('src/gallery.rs');
      await editor.replace(
        '        <div class="gallery">\n',
        '        <div   class="gallery"\n  // why it is here\n  id="g">\n <!-- "kept" -->\n',
      );
      await editor.command('write');
      expect(workspace.read('src/gallery.rs')).toContain(
        '        <div\n            class="gallery"\n            // why it is here\n            id="g"\n        >\n            <!-- "kept" -->\n',
      );
    }));

  it('makes a view of pasted HTML', () =>
    inApp('counter', async editor => {
      await editor.open('src/gallery.rs');
      await editor.replace('            <Fragments />\n', '            <p class=lead>Hello <b>you</b><br>there\n');
      await editor.goTo('            │<p class=lead>');
      await editor.command('.LeptosConvertHtml');
      await editor.settled();
      keepText(await editor.screen());
      const text = await editor.text();
      expect(text).toMatch(
        /<p class="lead">\s*"Hello\s?"[\s\S]*<b>"you"<\/b>[\s\S]*<br ?\/>[\s\S]*"there"[\s\S]*<\/p>/,
      );
    }));

  it('comments out a tag as a whole, and takes it back', () =>
    inApp('counter', async editor => {
      await editor.open('src/gallery.rs');
      const before = await editor.text();
      await editor.goTo('            │<button {..button} {..click} disabled=false>');
      await editor.command('.LeptosComment');
      await editor.settled();
      expect(await editor.text()).toContain(
        '            // <button {..button} {..click} disabled=false>\n            //     "Spread"\n            // </button>\n',
      );
      await editor.press('u');
      expect(await editor.text()).toBe(before);
    }));

  it('draws the project', () =>
    inApp('todo', async (editor, workspace) => {
      await editor.open('src/app.rs');
      await until('the crate', () => knows(editor, 'TodoPage'));
      await editor.command(`LeptosGraph ${workspace.path('app.svg')}`);
      const svg = await until('the picture', () => {
        try {
          return workspace.read('app.svg');
        } catch {
          // Not written yet.
          return undefined;
        }
      });
      keepText(svg, 'svg');
      expect(svg).toContain('TodoPage');
    }));

  it('is there again after a restart', () =>
    inApp('counter', async editor => {
      const id = () =>
        editor.lua<number>("return (vim.lsp.get_clients({ name = 'leptos', bufnr = 0 })[1] or {}).id or 0");
      await editor.open('src/gallery.rs');
      const first = await id();
      await editor.command('LeptosRestart');
      await until('another server', async () => (await id()) > first);
      await editor.settled();
      await editor.goToKnown('<Frag│ments />');
      await editor.press('K');
      await editor.sees('fn Fragments()');
    }));

  it('is there again after a crash', () =>
    inApp('counter', async editor => {
      const id = () =>
        editor.lua<number>("return (vim.lsp.get_clients({ name = 'leptos', bufnr = 0 })[1] or {}).id or 0");
      await editor.open('src/gallery.rs');
      const first = await id();
      await editor.lua(`
        local children = vim.api.nvim_get_proc_children(vim.fn.getpid())
        vim.iter(children):each(function(child) vim.uv.kill(child, 'sigkill') end)`);
      await until('another server', async () => (await id()) > first);
    }));
});

/** Whether the server has read where a component is declared. */
function knows(editor: Neovim, component: string): Promise<boolean> {
  return editor.lua<boolean>(
    `
    local answers = vim.lsp.buf_request_sync(0, 'workspace/symbol', { query = ... }, 5000)
    local _, answer = next(answers or {})
    return answer ~= nil and #(answer.result or {}) > 0`,
    component,
  );
}
