import { expect, it } from 'vitest';
import { chromium, codeServer } from '../frame/programs.js';
import { suite } from '../frame/suite.js';
import { Workspace } from '../frame/workspace.js';
import { leptosExtension } from './driver/leptos-extension.js';
import { componentsAreKnown } from './driver/ready.js';
import { useWindow } from './driver/window.js';

const extension = leptosExtension();
/** More than there is to take back. */
const UNDOS = 20;
const PATIENCE = { timeout: 60_000, interval: 500 };

suite('vscode typing', [codeServer(), chromium(), extension], () => {
  const workbench = useWindow({
    name: 'typing',
    workspace: () => Workspace.copyOf('counter', 'todo'),
    extensions: () => [...(extension.command ?? [])],
    ready: window => componentsAreKnown(window, 'counter/src/lib.rs', '<Count│er'),
  });
  const newLines = (file: string) => expect.poll(() => workbench().newLines(file), PATIENCE);

  it('closes the tag of a proposed element', async () => {
    await workbench().openAt('counter/src/lib.rs', '<Gallery />│');
    await workbench().press('Enter');
    await workbench().type('<di');
    await workbench().choose('div');
    await workbench().type('>');
    await newLines('counter/src/lib.rs').toEqual(['<div></div>']);
  });

  it.each([
    ['<artic', 'article', 'self-contained'],
    ['<ForEn', 'ForEnumerate …', 'let(index, item)'],
  ])('tells about what is proposed behind %s', async (typed, label, told) => {
    await workbench().openAt('counter/src/lib.rs', '<Gallery />│');
    await workbench().press('Enter');
    await workbench().type(typed);
    await expect.poll(() => workbench().details(label), PATIENCE).toContain(told);
  });

  it('closes all tags that are typed faster than the server answers', async () => {
    await workbench().openAt('counter/src/lib.rs', '<Gallery />│');
    await workbench().type('<table><tr><td>');
    await workbench().sees('<table><tr><td></td></tr></table>');
    await workbench().type('x');
    await newLines('counter/src/lib.rs').toEqual(['<Gallery /><table><tr><td>x</td></tr></table>']);
  });

  it('takes back a tag and its close tag with a single undo', async () => {
    await workbench().openAt('counter/src/lib.rs', '<Gallery />│');
    await workbench().type('<td>');
    // Not by saving, which would end what an undo takes back.
    await workbench().sees('<td></td>');
    await workbench().press('Control+Z');
    await newLines('counter/src/lib.rs').toEqual([]);
  });

  it('takes back all that was typed fast, and nothing else', async () => {
    const before = workbench().workspace.read('counter/src/lib.rs');
    await workbench().openAt('counter/src/lib.rs', '<Gallery />│');
    await workbench().type('<table><tr><td>x');
    await workbench().sees('<table><tr><td>x</td></tr></table>');
    await workbench().press(...Array<string>(UNDOS).fill('Control+Z'));
    await expect.poll(() => workbench().saved('counter/src/lib.rs'), PATIENCE).toBe(before);
  });

  it('splits tags that are closed only after Enter was pressed', async () => {
    await workbench().openAt('counter/src/lib.rs', '<Gallery />│');
    await workbench().type('<ul><li>\nhello');
    await newLines('counter/src/lib.rs').toEqual(['<Gallery /><ul><li>', 'hello', '</li></ul>']);
  });

  it('renames the close tag with the open tag', async () => {
    await workbench().openAt('counter/src/lib.rs', '<main│ class="page"');
    await workbench().linkedEditing();
    await workbench().press('Backspace', 'Backspace', 'Backspace', 'Backspace');
    await workbench().type('section');
    await newLines('counter/src/lib.rs').toEqual([
      '<section class="page" class:page--dark=move || settings.dark.get()>',
      '</section>',
    ]);
  });

  it('completes a component with its import and its required props', async () => {
    await workbench().openAt('counter/src/gallery.rs', '<Fragments />│');
    await workbench().press('Enter');
    await workbench().type('<Cou');
    await workbench().choose('Counter');
    await newLines('counter/src/gallery.rs').toEqual([
      expect.stringMatching(/^use crate::(counter::)?Counter;$/),
      expect.stringMatching(/^<Counter value=.* step=/),
    ]);
  });

  it("completes the classes of the project's stylesheet", async () => {
    await workbench().openAt('todo/src/app.rs', '<nav│ class="filters">');
    await workbench().press('Shift+End');
    await workbench().type(' class="pen');
    await workbench().choose('pending');
    await newLines('todo/src/app.rs').toEqual(['<nav class="pending"']);
  });

  it('proposes a second class by itself', async () => {
    await workbench().openAt('todo/src/app.rs', '<nav│ class="filters">');
    await workbench().press('Shift+End');
    await workbench().type(' class="todos pen');
    await workbench().choose('pending');
    await newLines('todo/src/app.rs').toEqual(['<nav class="todos pending"']);
  });

  it('completes a class of a stylesheet that is not saved yet', async () => {
    await workbench().openAt('todo/style/main.css', '│.pending {');
    await workbench().type('.pressing,');
    await workbench().openAt('todo/src/app.rs', '<nav│ class="filters">');
    await workbench().press('Shift+End');
    await workbench().type(' class="pres');
    await workbench().choose('pressing');
    await newLines('todo/src/app.rs').toEqual(['<nav class="pressing"']);
    expect(workbench().workspace.newLines('todo/style/main.css')).toEqual([]);
  });
});
