import { pathToFileURL } from 'node:url';
import { afterEach, expect, it } from 'vitest';
import { folderWith } from '../project/workspace.js';
import { Editor } from './editor.js';

let editor: Editor;
afterEach(() => editor.kill());

/** The server functions that the command shows, asked for right after the start. */
async function requests(leptos: string): Promise<string[]> {
  const root = folderWith({
    'Cargo.toml': `[package]\nname = "app"\nversion = "0.1.0"\nedition = "2021"\n[dependencies]\nleptos = "${leptos}"\n`,
    'src/lib.rs':
      'use leptos::*;\n#[server(input = PutUrl, endpoint = "a")]\nasync fn a() -> Result<(), ServerFnError> {}\n',
  });
  editor = Editor.start();
  await editor.initialize({ workspaceFolders: [{ uri: pathToFileURL(root).href, name: 'app' }] } as object);
  const params = { command: 'leptos.projectGraph', arguments: [{ format: 'json' }] };
  const answer = await editor.connection.sendRequest<{ text: string } | null>('workspace/executeCommand', params);
  const { nodes }: { nodes: { detail: string }[] } = JSON.parse(answer?.text ?? '{"nodes":[]}');
  return nodes.map(({ detail }) => detail);
}

it('shows the requests of the version that the folder uses', async () => {
  expect(await requests('0.8')).toEqual(['PUT /api/a']);
  editor.kill();
  expect(await requests('0.6')).toEqual(['POST /api/a']);
});
