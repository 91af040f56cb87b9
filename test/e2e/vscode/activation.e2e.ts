import { expect, it } from 'vitest';
import { keepText } from '../frame/artefacts.js';
import { chromium, codeServer } from '../frame/programs.js';
import { suite } from '../frame/suite.js';
import { Workspace } from '../frame/workspace.js';
import { leptosExtension } from './driver/leptos-extension.js';
import { componentsAreKnown } from './driver/ready.js';
import { useWindow } from './driver/window.js';

const extension = leptosExtension();
const programs = [codeServer(), chromium(), extension];
const extensions = () => [...(extension.command ?? [])];

/** Milliseconds, on a machine that does nothing else; told in any case. */
const BUDGET = 150;

suite('vscode activation with Leptos', programs, () => {
  const workbench = useWindow({
    name: 'activation',
    workspace: () => Workspace.copyOf('counter'),
    extensions,
    ready: window => componentsAreKnown(window, 'src/lib.rs', '<Count│er'),
  });

  it('takes little time', async () => {
    await workbench().run('Developer: Show Running Extensions');
    const row = workbench().page.locator('.runtime-extensions-editor .monaco-list-row').filter({ hasText: 'Leptos' });
    await row.first().waitFor();
    const text = await row.first().innerText();
    keepText(text);
    const time = Number(/Activation.*?(\d+)ms/s.exec(text)?.[1]);
    console.log(`activation: ${time} ms of ${BUDGET}`);
    expect(time).toBeLessThan(process.env['CI'] === undefined ? BUDGET * 4 : BUDGET);
  });

  it('tells the version of Leptos', async () => {
    await workbench().openAt('src/lib.rs', '<Count│er');
    await expect.poll(() => workbench().status('leptos.status')).toBe('Leptos 0.8.20');
  });
});

suite('vscode activation without Leptos', programs, () => {
  const workbench = useWindow({
    name: 'without-leptos',
    workspace: () => {
      const workspace = Workspace.empty();
      workspace.write('Cargo.toml', '[package]\nname = "plain"\nversion = "0.1.0"\nedition = "2024"\n');
      workspace.write('src/main.rs', 'fn main() {\n    println!("plain");\n}\n');
      return workspace;
    },
    extensions,
  });

  it('starts nothing and offers nothing', async () => {
    await workbench().openAt('src/main.rs', 'fn main│');
    expect(await workbench().status('leptos.status')).toBeUndefined();
    const offered = await workbench().offered('Leptos: ', 'Leptos: Show Output');
    expect(offered.join('\n')).not.toContain('Format Views');
  });
});
