import { expect, it } from 'vitest';
import { chromium, codeServer } from '../frame/programs.js';
import { suite } from '../frame/suite.js';
import { until } from '../frame/until.js';
import { Workspace } from '../frame/workspace.js';
import { leptosExtension } from '../vscode/driver/leptos-extension.js';
import { componentsAreKnown } from '../vscode/driver/ready.js';
import { useWindow } from '../vscode/driver/window.js';

const extension = leptosExtension();

suite('web', [codeServer(), chromium(), extension], () => {
  const workbench = useWindow({
    name: 'web',
    workspace: () => Workspace.copyOf('counter'),
    extensions: () => [...(extension.command ?? [])],
    // As where there is no machine behind the window: the extension runs in the browser, and so does its server.
    settings: { 'remote.extensionKind': { 'leptos-language-tools.leptos': ['web'] } },
    ready: window => componentsAreKnown(window, 'src/lib.rs', '<Count│er'),
  });

  it('runs in the browser', async () => {
    await workbench().openAt('src/lib.rs', '<Count│er');
    await workbench().run('Developer: Show Running Extensions');
    const row = workbench().page.locator('.runtime-extensions-editor .extension', { hasText: 'Leptos' });
    await row.waitFor();
    expect(await row.innerText()).toContain('web worker');
  });

  it('completes elements and closes them', async () => {
    await workbench().openAt('src/lib.rs', 'class:page--dark=move || settings.dark.get()>│');
    await workbench().type('<sec');
    await workbench().choose('section');
    await workbench().type('>');
    await until('the close tag', async () => (await workbench().saved('src/lib.rs')).includes('<section></section>'));
  });

  it('completes components of other files', async () => {
    await workbench().openAt('src/lib.rs', '<SettingsForm />│');
    await workbench().type('<Spark');
    await workbench().proposal('Sparkline').first().waitFor();
  });

  it('tells about a component of another file', async () => {
    await workbench().openAt('src/lib.rs', '<Spark│line');
    const texts = await workbench().hover();
    expect(texts.join()).toContain('pub fn Sparkline(');
  });

  it('goes to the definition of a component', async () => {
    await workbench().openAt('src/lib.rs', '<Spark│line');
    await workbench().press('F12');
    await workbench().page.locator('.tab.active[data-resource-name="history.rs"]').waitFor();
    const lines = workbench().workspace.read('src/history.rs').split('\n');
    await expect.poll(() => workbench().line()).toBe(lines.indexOf('pub fn Sparkline(') + 1);
  });

  it('underlines an attribute that is there twice', async () => {
    await workbench().openAt('src/lib.rs', '<main class="page"│');
    await workbench().type(' class="wide"');
    await workbench().squiggle('error');
    await until('the problem', async () =>
      (await workbench().problems()).some(({ message }) => message.includes('duplicate-attribute')),
    );
  });

  it('formats as leptosfmt.toml says, which is made meanwhile', async () => {
    workbench().workspace.write('leptosfmt.toml', 'tab_spaces = 2\n');
    await workbench().openAt('src/lib.rs', '<h1>│{move');
    await until('the new indentation', async () => {
      await workbench().run('Format Document');
      return (await workbench().saved('src/lib.rs')).includes('\n        <h1>{move');
    });
  });
});
