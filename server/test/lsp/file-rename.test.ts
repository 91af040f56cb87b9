import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { WorkspaceEdit } from 'vscode-languageserver/node';
import { folderWith } from '../project/workspace.js';
import { Editor } from './editor.js';

const MANIFEST = '[package]\nname = "app"\nversion = "0.1.0"\nedition = "2021"\n[dependencies]\nleptos = "0.8"\n';

let root: string;
let editor: Editor;

beforeEach(async () => {
  root = folderWith({
    'Cargo.toml': MANIFEST,
    'src/main.rs': 'mod card;\nmod list;\nmod widgets;\nuse card::Card;\n',
    'src/card.rs': 'pub struct Card;\n',
    'src/list.rs': 'use super::card::Card;\n',
    'src/widgets/mod.rs': '',
  });
  editor = Editor.start();
  await editor.initialize({ workspaceFolders: [{ uri: pathToFileURL(root).href, name: 'app' }] } as object);
});
afterEach(() => editor.kill());

function uriOf(path: string): string {
  return pathToFileURL(join(root, path)).href;
}

/** The new texts by the lines that they come to, of files that move: `'src/a.rs > src/b/a.rs'`. */
async function edits(...moves: readonly string[]): Promise<Record<string, readonly string[]> | null> {
  const files = moves.map(move => {
    const [oldUri = '', newUri = ''] = move.split(' > ').map(uriOf);
    return { oldUri, newUri };
  });
  const answer = await editor.connection.sendRequest<WorkspaceEdit | null>('workspace/willRenameFiles', { files });
  if (answer === null) return null;
  const changes = Object.entries(answer.changes ?? {});
  return Object.fromEntries(
    changes.map(([uri, own]) => [
      uri.slice(pathToFileURL(root).href.length + 1),
      own.map(({ range, newText }) => `${range.start.line}: ${newText}`),
    ]),
  );
}

it('answers for all files that move at once', async () => {
  expect(await edits('src/card.rs > src/widgets/card.rs', 'src/list.rs > src/widgets/list.rs')).toEqual({
    'src/main.rs': ['0: ', '1: ', '3: crate::widgets::card'],
    'src/list.rs': ['0: crate::widgets::card'],
    'src/widgets/mod.rs': ['0: pub(crate) mod card;\n', '0: mod list;\n'],
  });
});

it('answers for a file that moves and gets another name', async () => {
  expect(await edits('src/card.rs > src/widgets/tile.rs')).toEqual({
    'src/main.rs': ['0: ', '3: crate::widgets::tile'],
    'src/list.rs': ['0: crate::widgets::tile'],
    'src/widgets/mod.rs': ['0: pub(crate) mod tile;\n'],
  });
});

it('has nothing to say of other files', async () => {
  expect(await edits('readme.txt > src/readme.txt')).toBeNull();
});

it('answers for a file that stays in its folder', async () => {
  expect(await edits('src/card.rs > src/tile.rs')).toEqual({
    'src/main.rs': ['0: tile', '3: tile'],
    'src/list.rs': ['0: tile'],
  });
});

it('leaves files that stay in their folder to rust-analyzer where it is told to', async () => {
  const settings = { leptos: { fileRename: { inFolder: false } } };
  await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings });
  expect(await edits('src/card.rs > src/tile.rs')).toBeNull();
});
