import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { chromium, codeServer, installFolder, REPOSITORY, rustAnalyzer } from '../frame/programs.js';
import { suite } from '../frame/suite.js';
import { Workspace } from '../frame/workspace.js';
import { leptosExtension } from './driver/leptos-extension.js';
import { packExtension } from './driver/pack-extension.js';
import { componentsAreKnown, isTold } from './driver/ready.js';
import { useWindow } from './driver/window.js';

const extension = leptosExtension();
const analyzer = rustAnalyzer();

/** It reads the standard library and all dependencies, and builds Leptos' macros, which is kept for the next time. */
const ANALYZING = 1_200_000;

vi.setConfig({ hookTimeout: 2 * ANALYZING });

suite('vscode beside rust-analyzer', [codeServer(), chromium(), extension, analyzer], () => {
  const workbench = useWindow({
    name: 'beside-rust-analyzer',
    workspace: () => Workspace.copyOf('counter'),
    extensions: async scratch => [
      ...(extension.command ?? []),
      await packExtension(join(REPOSITORY, 'test/e2e/vscode/rust-analyzer'), scratch),
    ],
    env: {
      LEPTOS_E2E_RUST_ANALYZER_COMMAND: JSON.stringify(analyzer.command),
      CARGO_TARGET_DIR: join(installFolder(), 'target'),
    },
    ready: async window => {
      await componentsAreKnown(window, 'src/lib.rs', '<Count│er');
      // It has expanded the macro: only now it could answer in a view as well.
      await isTold(window, 'src/lib.rs', 'step=set│tings.step()', /let settings/, ANALYZING);
    },
  });

  it('proposes each component once', async () => {
    await workbench().openAt('src/gallery.rs', '<Fragments />│');
    await workbench().press('Enter');
    await workbench().type('<Scop');
    await workbench().proposal('Scoped').first().waitFor();
    const proposals = await workbench().proposals();
    expect(proposals.filter(label => /^Scoped\b/.test(label))).toEqual(['Scoped']);
  });

  it('proposes what Rust has in Rust', async () => {
    await workbench().openAt('src/lib.rs', 'entries.update(Vec::clear│)');
    await workbench().press('Backspace', 'Backspace', 'Backspace', 'Backspace', 'Backspace');
    await workbench().type('cl');
    await workbench().proposal('clear(…)').first().waitFor();
    expect((await workbench().proposals()).filter(label => /^clear\b/.test(label))).toEqual(['clear(…)']);
  });

  it('tells about a component in a tag once', async () => {
    await workbench().openAt('src/lib.rs', '<Spark│line');
    const texts = await workbench().hover();
    expect(texts.filter(text => text.includes('The history as a curve.'))).toHaveLength(1);
  });

  it('tells about a variable in Rust once', async () => {
    await workbench().openAt('src/lib.rs', 'step=set│tings.step()');
    const texts = await workbench().hover();
    expect(texts.filter(text => text.includes('Settings'))).toHaveLength(1);
  });

  it('goes to one definition', async () => {
    await workbench().openAt('src/lib.rs', '<Spark│line');
    await workbench().press('F12');
    await workbench().page.locator('.tab.active[data-resource-name="history.rs"]').waitFor();
    await workbench().keepPicture('definition.png');
  });

  it('keeps the colours of tags, components and attributes', async () => {
    await workbench().openAt('src/lib.rs', '<h1>│{move');
    const colourOf = (marked: string) => workbench().colourAt(marked);
    // What VS Code takes from rust-analyzer, for which a component is a function, covers what a grammar has told.
    await expect
      .poll(async () => (await colourOf('<│Counter')) === (await colourOf('pub fn │App')), { timeout: 60_000 })
      .toBe(true);
    const [tag, attribute, text, plain] = await Promise.all(
      ['<│main class="page"', '<main │class="page"', '<p>│"Everything', 'move │|value: i32|'].map(colourOf),
    );
    expect([tag, attribute, text]).not.toContain(plain);
    // A tag and an attribute are both functions for rust-analyzer.
    expect([tag, attribute]).not.toContain(text);
  });

  it('leaves formatting to rust-analyzer without a question', async () => {
    await workbench().openAt('src/counter.rs', 'pub const fn new│(min');
    await workbench().type('  ');
    await workbench().run('Format Document');
    await expect.poll(() => workbench().newLines('src/counter.rs'), { timeout: 60_000 }).toEqual([]);
    expect(await workbench().page.getByText('multiple formatters').count()).toBe(0);
  });
});
