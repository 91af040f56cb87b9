import { expect, it } from 'vitest';
import { chromium, codeServer } from '../frame/programs.js';
import { suite } from '../frame/suite.js';
import { Workspace } from '../frame/workspace.js';
import { leptosExtension } from './driver/leptos-extension.js';
import { componentsAreKnown } from './driver/ready.js';
import { useWindow } from './driver/window.js';

const extension = leptosExtension();

suite('vscode reading', [codeServer(), chromium(), extension], () => {
  const workbench = useWindow({
    name: 'reading',
    workspace: () => Workspace.copyOf('counter', 'todo', 'islands-tabs'),
    extensions: () => [...(extension.command ?? [])],
    ready: window => componentsAreKnown(window, 'counter/src/lib.rs', '<Count│er'),
  });

  it('colours tags, components, attributes and text differently', async () => {
    await workbench().openAt('counter/src/lib.rs', '<h1>│{move');
    const colours = async () => {
      const found = await Promise.all([
        workbench().colourAt('<│main class="page"'),
        workbench().colourAt('<main │class="page"'),
        workbench().colourAt('<│Counter'),
        workbench().colourAt('<p>│"Everything'),
      ]);
      return new Set(found).size;
    };
    // They come bit by bit.
    await expect.poll(colours, { timeout: 60_000 }).toBe(4);
  });

  it('tells about an island', async () => {
    await workbench().openAt('islands-tabs/src/app.rs', '<Thumbs│Up');
    const [text = '', ...others] = await workbench().hover();
    expect(text).toContain('A button that counts on the server');
    expect(text).toContain('How often it was liked when the page was rendered.');
    expect(text).toMatch(/island/i);
    expect(others).toEqual([]);
  });

  it('tells about a server function', async () => {
    await workbench().openAt('todo/src/api.rs', '#[serv│er]\npub async fn add_todo');
    const [text = '', ...others] = await workbench().hover();
    expect(text).toContain('Adds a todo.');
    expect(text).toContain('POST /api/add_todo');
    expect(others).toEqual([]);
  });

  it('goes to the definition of a component', async () => {
    await workbench().openAt('counter/src/lib.rs', '<Spark│line');
    await workbench().press('F12');
    await workbench().page.locator('.tab.active[data-resource-name="history.rs"]').waitFor();
    await expect.poll(() => workbench().line()).toBe(line('counter/src/history.rs', 'pub fn Sparkline('));
  });

  it('draws the graph of the project', async () => {
    await workbench().openAt('todo/src/app.rs', 'fn Todo│Page');
    await workbench().run('Leptos: Show Graph of the Project');
    const graph = workbench().page.frameLocator('iframe.webview.ready').frameLocator('iframe');
    await graph.getByText('TodoPage', { exact: true }).first().waitFor();
    await graph.getByText('AddForm', { exact: true }).first().waitFor();
  });

  function line(file: string, text: string): number {
    return workbench().workspace.read(file).split('\n').indexOf(text) + 1;
  }
});
