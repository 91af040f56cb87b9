import { describe, expect, it } from 'vitest';
import { openFiles, type Project } from './project.js';

const MANIFEST = '[package]\nname = "app"\nversion = "0.1.0"\nedition = "2021"\n\n[dependencies]\nleptos = "0.8"\n';
const APP =
  'use leptos::prelude::*;\n\n#[component]\npub fn App() -> impl IntoView {\n    view! { <p>"Hello"</p> }\n}\n';

const ABOUT_A_DOCUMENT = [
  'codeAction',
  'codeLens',
  'colorPresentation',
  'completion',
  'definition',
  'documentColor',
  'documentHighlight',
  'documentLink',
  'documentSymbol',
  'foldingRange',
  'formatting',
  'hover',
  'inlayHint',
  'linkedEditingRange',
  'onTypeFormatting',
  'prepareCallHierarchy',
  'prepareRename',
  'rangeFormatting',
  'references',
  'rename',
  'selectionRange',
  'semanticTokens/full',
  'signatureHelp',
  'typeDefinition',
].map(name => `textDocument/${name}`);

const ELSEWHERE = [
  'callHierarchy/incomingCalls',
  'callHierarchy/outgoingCalls',
  'codeAction/resolve',
  'codeLens/resolve',
  'completionItem/resolve',
  'leptos/autoInsert',
  'leptos/htmlToView',
  'leptos/toggleComment',
  'workspace/executeCommand',
  'workspace/symbol',
  'workspace/willRenameFiles',
];

const NONSENSE = [
  null,
  [],
  {},
  { textDocument: null },
  { textDocument: { uri: 7 } },
  { textDocument: { uri: 'file:' } },
];

const start = (): Promise<Project> => openFiles({ 'Cargo.toml': MANIFEST, 'src/lib.rs': APP });

async function expectAlive(project: Project): Promise<void> {
  expect(await project.symbols('App')).toEqual(['App']);
}

describe('a client that makes mistakes', () => {
  it('gets null about a document that it never opened', async () => {
    const project = await start();
    const range = { start: { line: 4, character: 4 }, end: { line: 4, character: 8 } };
    const more = {
      position: { line: 4, character: 14 },
      range,
      ch: '>',
      newName: 'Name',
      options: { tabSize: 4, insertSpaces: true },
      context: { diagnostics: [], includeDeclaration: true },
      positions: [range.start],
      color: { red: 1, green: 0, blue: 0, alpha: 1 },
    };
    for (const method of ABOUT_A_DOCUMENT) {
      const params = { textDocument: { uri: project.uri('src/lib.rs') }, ...more };
      expect(await project.request(method, params), method).toBeNull();
    }
    await expectAlive(project);
  });

  it('is told which parameters are wrong, and goes on', async () => {
    const project = await start();
    await project.openFile('src/lib.rs');
    for (const method of [...ABOUT_A_DOCUMENT, ...ELSEWHERE]) {
      for (const params of NONSENSE) {
        const answer = await project.editor.connection.sendRequest(method, params).catch((fault: unknown) => fault);
        const { code } = (answer ?? {}) as { code?: number };
        const isRefused = code === undefined || code === -32602;
        expect(isRefused, `${method} ${JSON.stringify(params)}: ${code}`).toBe(true);
      }
    }
    expect(project.editor.logged.filter(line => line.includes('TypeError'))).toEqual([]);
    await expectAlive(project);
  });

  it('is told that there is no such request', async () => {
    const project = await start();
    await expect(project.request('textDocument/nonsense', {})).rejects.toMatchObject({ code: -32601 });
    await project.editor.connection.sendNotification('textDocument/nonsense', {});
    await project.editor.connection.sendNotification('$/nonsense', {});
    await expectAlive(project);
  });

  it('may send what is no JSON, and headers that are not needed', async () => {
    const project = await start();
    for (const body of ['{', 'nonsense', '{"jsonrpc":"2.0","method":5}', '"text"', '\u{1F600}']) {
      project.editor.server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    }
    const fine = JSON.stringify({ jsonrpc: '2.0', method: 'textDocument/nonsense', params: {} });
    const type = 'Content-Type: application/vscode-jsonrpc; charset=utf-8';
    project.editor.server.stdin.write(`${type}\r\nContent-Length: ${fine.length}\r\n\r\n${fine}`);
    await expectAlive(project);
  });

  it('may open and close in any order, and number versions as it likes', async () => {
    const project = await start();
    const uri = project.uri('src/lib.rs');
    const tell = (method: string, params: object) => project.editor.connection.sendNotification(method, params);
    await tell('textDocument/didClose', { textDocument: { uri } });
    await tell('textDocument/didChange', { textDocument: { uri, version: 9 }, contentChanges: [{ text: '' }] });
    await tell('textDocument/didSave', { textDocument: { uri } });
    const file = await project.openFile('src/lib.rs');
    await tell('textDocument/didOpen', { textDocument: { uri, languageId: 'rust', version: 5, text: APP } });
    const text = APP.replaceAll('App', 'Other');
    await tell('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges: [{ text }] });
    expect(await project.symbols()).toEqual(['Other']);
    expect(project.editor.logged.some(line => line.includes('version 2 came after version 5'))).toBe(true);
    await file.close();
    await file.close();
    expect(await project.symbols()).toEqual(['App']);
  });
});
