import { chmodSync, readdirSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';
import { kill } from 'node:process';
import { afterAll, expect, it } from 'vitest';
import { chromium, codeServer } from '../frame/programs.js';
import { suite } from '../frame/suite.js';
import { until } from '../frame/until.js';
import { remove, temporaryFolder, Workspace } from '../frame/workspace.js';
import { leptosExtension } from './driver/leptos-extension.js';
import { componentsAreKnown } from './driver/ready.js';
import { serverProcess } from './driver/server-process.js';
import { useWindow } from './driver/window.js';
import { Workbench } from './driver/workbench.js';

const extension = leptosExtension();
const programs = [codeServer(), chromium(), extension];
const PATIENCE = { timeout: 60_000, interval: 500 };
const MARK = `bad-input-${process.pid}`;
const WRONG = 'view! { <p>"a"</b> }';

suite('vscode bad input', programs, () => {
  const outside = temporaryFolder();
  const workbench = useWindow({
    name: 'bad-input',
    workspace: () => Workspace.copyOf('counter'),
    extensions: () => [...(extension.command ?? [])],
    env: { LEPTOS_E2E_MARK: MARK },
    ready: window => componentsAreKnown(window, 'src/lib.rs', '<Count│er'),
  });
  const answers = () => componentsAreKnown(workbench(), 'src/lib.rs', '<Count│er');
  const notifications = () => workbench().page.locator('.notification-toast').filter({ hasText: 'Leptos' });

  afterAll(() => remove(outside));

  it('answers with settings of wrong types', async () => {
    const settings = { 'leptos.hover.enable': 'yes', 'leptos.diagnostics.levels': 3, 'leptos.macroNames': 'view' };
    workbench().workspace.write('.vscode/settings.json', JSON.stringify(settings));
    await answers();
    workbench().workspace.write('.vscode/settings.json', '{}');
  });

  it('completes and closes tags in a file outside of the workspace', async () => {
    const name = `../${basename(outside)}/alone.rs`;
    workbench().workspace.write(name, 'fn f() -> impl IntoView {\n    view! {  }\n}\n');
    await workbench().openAt(name, 'view! { │ }');
    await workbench().type('<di');
    await workbench().choose('div');
    await workbench().type('>');
    await workbench().sees('view! { <div></div> }');
  });

  it('closes tags in a file that has no name yet', async () => {
    await workbench().run('File: New Untitled Text File');
    await workbench().page.locator('[id="status.editor.mode"]').click();
    await workbench().page.keyboard.insertText('Rust');
    await workbench().page.locator('.quick-input-list .monaco-list-row').filter({ hasText: '(rust)' }).first().click();
    await workbench().page.keyboard.insertText('fn f() { view! { } }');
    await workbench().press('ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft');
    await workbench().type('<div>');
    await workbench().sees('<div></div>');
  });

  it.each([
    ['a code block of Markdown', 'NOTES.md', `\`\`\`rust\n${WRONG}\n\`\`\`\n`],
    ['a documentation comment', 'src/noted.rs', `/// \`\`\`\n/// ${WRONG}\n/// \`\`\`\nfn noted() {}\n`],
  ])('colours a view in %s, and finds nothing in it', async (_, name, text) => {
    workbench().workspace.write(name, text);
    await workbench().openAt(name, 'view! { │<p>');
    const colours = () => Promise.all(['<│p>', '"│a"'].map(marked => workbench().colourAt(marked)));
    await expect.poll(async () => new Set(await colours()).size, PATIENCE).toBe(2);
    await answers();
    expect(await workbench().problems()).toEqual([]);
  });

  it('answers where nothing can be written', async () => {
    const { folder } = workbench().workspace;
    const names = ['.', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })].map(name => join(folder, name));
    for (const name of names) chmodSync(name, 0o555);
    await answers();
    for (const name of names) chmodSync(name, 0o755);
  });

  it('answers in two windows on one workspace', async () => {
    const page = await workbench().page.context().newPage();
    const second = await Workbench.open(page, workbench().page.url(), workbench().workspace);
    await componentsAreKnown(second, 'src/lib.rs', '<Count│er');
    await workbench().page.bringToFront();
    await answers();
    await page.close();
  });

  it('starts a server again that was killed, a few times, and then tells so once', async () => {
    await answers();
    const killed = new Set<number>();
    await until('the message', async () => {
      const { pid } = await serverProcess(MARK);
      if (killed.has(pid)) return false;
      killed.add(pid);
      kill(pid, 'SIGKILL');
      if (killed.size < 5) return false;
      await notifications().filter({ hasText: 'does not stay up' }).first().waitFor();
      return true;
    });
    expect(killed.size).toBe(5);
    expect(await notifications().count()).toBe(1);
    await notifications().getByText('Restart', { exact: true }).click();
    await answers();
  });

  it('tells once that the server is missing, and starts it when it is back', async () => {
    const { program } = await serverProcess(MARK);
    renameSync(program, `${program}.away`);
    await workbench().run('Leptos: Restart Language Server');
    await notifications().filter({ hasText: 'is missing; install the extension again' }).first().waitFor();
    await workbench().keepPicture('message.png');
    expect(await notifications().count()).toBe(1);
    renameSync(`${program}.away`, program);
    await notifications().getByText('Restart', { exact: true }).click();
    await answers();
  });
});

suite('vscode bad input without trust', programs, () => {
  const workbench = useWindow({
    name: 'without-trust',
    workspace: () => Workspace.copyOf('counter'),
    extensions: () => [...(extension.command ?? [])],
    settings: { 'security.workspace.trust.enabled': true, 'security.workspace.trust.startupPrompt': 'never' },
    ready: window => componentsAreKnown(window, 'src/lib.rs', '<Count│er'),
  });

  it('answers, and formats without running rustfmt', async () => {
    await workbench().page.getByText('Restricted Mode').first().waitFor();
    const text = 'fn  f ( ) -> impl IntoView { view! { <p   id="a"/> } }\n';
    workbench().workspace.write('src/noted.rs', text);
    await workbench().openAt('src/noted.rs', 'fn  f│ (');
    await workbench().run('Format Document');
    await expect
      .poll(() => workbench().saved('src/noted.rs'), PATIENCE)
      .toBe('fn  f ( ) -> impl IntoView { view! { <p id="a" /> } }\n');
  });
});
