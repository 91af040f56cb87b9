import { cpSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Location } from 'vscode-languageserver/node';
import { crateFolder, listCrates } from '../truth/corpus.js';
import { downloadCrates } from '../truth/download.js';
import { folderWith, openFolder } from './project.js';

const CRATES = listCrates('thaw@0.4.8');

describe('a published library of components', () => {
  it('is typed in, searched and formatted as the sample apps are', async () => {
    downloadCrates(CRATES);
    const [crate] = CRATES;
    if (crate === undefined) throw new Error('the crate is not in the list');
    const folder = folderWith({});
    cpSync(crateFolder(crate), folder, { recursive: true });
    // What cargo has downloaded counts, if it has.
    const project = await openFolder(folder, process.env);
    expect(await project.symbols('Button')).toEqual(expect.arrayContaining(['Button', 'ButtonGroup']));
    const file = await project.openFile('src/card/mod.rs');
    const before = file.text;
    expect(await file.diagnostics()).toEqual([]);
    const places = await file.ask<Location[]>('textDocument/references', file.at('pub fn Ca│rd('), {
      context: { includeDeclaration: true },
    });
    expect(places.length).toBeGreaterThan(0);
    const cursor = await file.type(file.at('role="group">│'), '<But', () => file.expectInStep());
    await file.accept(cursor, 'Button');
    expect(file.text).toMatch(/use crate::.*Button/);
    await file.expectInStep();
    for (let step = 0; step < 5; step++) await file.undo();
    expect(file.text).toBe(before);
    await file.expectInStep();
  });
});
