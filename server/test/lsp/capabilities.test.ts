import { describe, expect, it } from 'vitest';
import { initializeResult } from '../../src/lsp/capabilities.js';

const capabilitiesFor = (client?: object) => initializeResult(client, '1.2.3').capabilities;

describe('the answer to the handshake', () => {
  it('tells what every client can use', () => {
    const { serverInfo, capabilities } = initializeResult(undefined, '1.2.3');
    expect(serverInfo).toEqual({ name: 'leptos-language-server', version: '1.2.3' });
    expect(capabilities).toMatchObject({ hoverProvider: true, renameProvider: true, positionEncoding: 'utf-16' });
  });

  it('promises to prepare a rename only where the client asks for it', () => {
    const preparing = { textDocument: { rename: { prepareSupport: true } } };
    expect(capabilitiesFor(preparing).renameProvider).toEqual({ prepareProvider: true });
    expect(capabilitiesFor({}).renameProvider).toBe(true);
  });

  it('puts together what several features say of the workspace', () => {
    const { workspaceFolders, fileOperations } = capabilitiesFor().workspace ?? {};
    expect(workspaceFolders?.supported).toBe(true);
    expect(fileOperations?.willRename?.filters.map(({ pattern }) => pattern.matches)).toEqual(['file', 'folder']);
  });
});
