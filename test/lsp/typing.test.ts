import { describe, expect, it } from 'vitest';
import { openApp } from './project.js';

const LIST = 'crates/app/src/wares.rs';

describe('somebody who types', () => {
  it('gets a component of another crate with its import, and takes it back', async () => {
    const project = await openApp('workspace');
    const file = await project.openFile(LIST);
    const before = file.text;
    const labels: string[][] = [];
    const cursor = await file.type(file.at('<Page title="Wares">│'), '<Li', async position => {
      labels.push((await file.completions(position)).map(({ label }) => label));
      await file.expectInStep();
    });
    expect(labels.map(each => each.includes('LinkButton'))).toEqual([true, true, true]);
    expect(labels[0]).toEqual(expect.arrayContaining(['div', 'Show', 'For', 'Badge', 'Stack']));
    await file.accept(cursor, 'LinkButton');
    expect(file.text).toContain('<Page title="Wares"><LinkButton');
    expect(file.text).toMatch(/use ui::.*LinkButton/);
    await file.expectInStep();
    for (let step = 0; step < 4; step++) {
      await file.undo();
      await file.expectInStep();
    }
    expect(file.text).toBe(before);
  });

  it('gets the props of a component, of which none is proposed twice', async () => {
    const project = await openApp('workspace');
    const file = await project.openFile(LIST);
    const cursor = await file.type(file.at('<Label│ text=chosen'), ' ');
    const labels = (await file.completions(cursor)).map(({ label }) => label);
    expect(labels.slice(0, 3)).not.toContain('text');
    expect(labels).not.toContain('tone');
    await file.undo();
    const link = await file.type(file.at('<place::Stack│>'), ' g');
    expect((await file.completions(link)).map(({ label }) => label)).toContain('gap');
    await file.accept(link, 'gap');
    expect(file.text).toContain('<place::Stack gap');
    await file.expectInStep();
  });

  it('gets diagnostics of each state, and none of what is fine', async () => {
    const project = await openApp('counter');
    const file = await project.openFile('src/counter.rs');
    expect(await file.diagnostics()).toEqual([]);
    const [line = ''] = file.text.match(/^\s*<\/\w+>$/m) ?? [];
    const broken = file.text.replace(line, '');
    await file.apply([
      { range: { start: { line: 0, character: 0 }, end: { line: 9999, character: 0 } }, newText: broken },
    ]);
    expect((await file.diagnostics()).map(({ source }) => source)).toContain('leptos');
    await file.expectInStep();
    await file.undo();
    expect(await file.diagnostics()).toEqual([]);
  });

  it('finds in a file what was declared in another one a moment ago', async () => {
    const project = await openApp('workspace');
    const button = await project.openFile('crates/ui/src/button.rs');
    const list = await project.openFile(LIST);
    await button.apply([
      {
        range: { start: button.at('│/// A button.\n#[component]'), end: button.at('│/// A button.\n#[component]') },
        newText: '#[component]\npub fn Brand(name: String) -> impl IntoView { view! { <b>{name}</b> } }\n\n',
      },
    ]);
    const cursor = await list.type(list.at('<Page title="Wares">│'), '<Bra');
    await list.accept(cursor, 'Brand');
    expect(list.text).toContain('<Brand');
    await button.undo();
    await list.undo();
    expect((await list.completions(cursor)).map(({ label }) => label)).not.toContain('Brand');
    await list.expectInStep();
  });
});
