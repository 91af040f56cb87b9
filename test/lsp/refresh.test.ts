import { expect, it } from 'vitest';
import { environmentIn, folderWith, startIn } from './project.js';

const APP = {
  'Cargo.toml': '[package]\nname = "app"\nversion = "0.1.0"\nedition = "2021"\n[dependencies]\nleptos = "0.8"\n',
  'src/lib.rs': 'use leptos::prelude::*;\n#[component]\npub fn Note() -> impl IntoView {\n    view! { <p/> }\n}\n',
};

async function asked(workspace: object): Promise<readonly string[]> {
  const folder = folderWith(APP);
  const project = startIn(folder, environmentIn(folder));
  const methods: string[] = [];
  for (const kind of ['codeLens', 'inlayHint', 'semanticTokens']) {
    project.editor.connection.onRequest(`workspace/${kind}/refresh`, () => {
      methods.push(kind);
      return null;
    });
  }
  await project.editor.initialize({
    capabilities: { workspace },
    ...{ workspaceFolders: [{ uri: project.uri(''), name: 'app' }] },
  });
  await project.ready();
  await project.request('workspace/symbol', { query: '' });
  return methods;
}

it('tells an editor to ask again once all is read', async () => {
  const can = { refreshSupport: true };
  const methods = await asked({ codeLens: can, inlayHint: can, semanticTokens: can });
  expect(methods).toEqual(['codeLens', 'inlayHint', 'semanticTokens']);
});

it('tells nothing to an editor that cannot', async () => {
  expect(await asked({ inlayHint: {} })).toEqual([]);
});
