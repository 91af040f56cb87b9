import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Workspace } from '../../../src/project/workspace.js';
import { folderWith } from '../workspace.js';

const MANIFEST = '[package]\nname = "app"\nedition = "2021"\n[dependencies]\nleptos = "0.8"\n';
const COMPONENT = '#[component]\npub fn Some(a: String) -> impl IntoView { view! { <p>{a}</p> } }\n'.repeat(30);

/** A project of many files, none of them read yet. */
async function unread(
  files: number,
  onProgress?: (progress: { done: number; known: number }) => void,
): Promise<Workspace> {
  const names = Array.from({ length: files }, (_, index) => `src/m${index}.rs`);
  const folder = folderWith({ 'Cargo.toml': MANIFEST, ...Object.fromEntries(names.map(name => [name, COMPONENT])) });
  return Workspace.open(folder, onProgress, { cargoHome: join(folder, 'nowhere') });
}

describe('reading in the background', () => {
  it('lets others have their turn', async () => {
    const workspace = await unread(400);
    let isDone = false;
    let turns = 0;
    const indexing = workspace.index().then(() => {
      isDone = true;
    });
    while (!isDone) {
      await setImmediate();
      turns += 1;
    }
    await indexing;
    expect(turns).toBeGreaterThan(5);
    workspace.dispose();
  });

  it('tells how far it is', async () => {
    const told: { done: number; known: number }[] = [];
    const workspace = await unread(300, progress => told.push(progress));
    await workspace.index();
    expect(told.length).toBeGreaterThan(1);
    expect(told.map(({ done }) => done)).toEqual(told.map(({ done }) => done).sort((a, b) => a - b));
    expect(told.at(-1)).toEqual({ done: 300, known: 300 });
    workspace.dispose();
  });

  it('happens once, however often it is asked for', async () => {
    const workspace = await unread(20);
    await Promise.all([workspace.index(), workspace.index(), workspace.index()]);
    const { revision } = workspace.model();
    await workspace.index();
    expect(workspace.model().isComplete).toBe(true);
    expect(workspace.model().revision).toBe(revision);
    workspace.dispose();
  });

  it('ends when the workspace is closed', async () => {
    const workspace = await unread(400);
    const indexing = workspace.index();
    workspace.dispose();
    await indexing;
    expect(workspace.model().isComplete).toBe(false);
  });
});
