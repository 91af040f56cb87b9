import { pathToFileURL } from 'node:url';
import { LineIndex, type Position } from 'tree-sitter-leptos';
import { Client } from './client.js';

/** How long to wait for diagnostics before giving up on them. */
const PATIENCE = 5000;

/** A server with one open document. Whoever types in it takes back what was typed before typing elsewhere. */
export class Editor {
  readonly client: Client;
  private readonly lines: LineIndex;
  readonly uri: string;
  private version = 1;

  private constructor(client: Client, path: string, text: string) {
    this.client = client;
    this.lines = LineIndex.of(text);
    this.uri = pathToFileURL(path).href;
  }

  /** Starts a server as editors do, and opens the document. */
  static async open(command: readonly string[], path: string, languageId: string, text: string): Promise<Editor> {
    const client = new Client(command);
    await initialize(client);
    return Editor.openIn(client, path, languageId, text);
  }

  /** Opens the document in a server that has been started. */
  static openIn(client: Client, path: string, languageId: string, text: string): Editor {
    const editor = new Editor(client, path, text);
    const textDocument = { uri: editor.uri, languageId, version: editor.version, text };
    client.notify('textDocument/didOpen', { textDocument });
    return editor;
  }

  /** The position of an offset in the text as it was opened, and so many characters further. */
  positionAt(offset: number, further = 0): Position {
    const { line, character } = this.lines.positionAt(offset);
    return { line, character: character + further };
  }

  /** Replaces what is between two positions. */
  change(start: Position, end: Position, text: string): void {
    this.version++;
    const textDocument = { uri: this.uri, version: this.version };
    this.client.notify('textDocument/didChange', { textDocument, contentChanges: [{ range: { start, end }, text }] });
  }

  /** Asks for completions and returns when they were there. */
  async complete(position: Position): Promise<{ at: number; labels: readonly string[] }> {
    const params = { textDocument: { uri: this.uri }, position };
    const { at, result } = await this.client.request('textDocument/completion', params);
    const items = Array.isArray(result) ? result : ((result as { items?: unknown[] } | null)?.items ?? []);
    return { at, labels: items.map(item => (item as { label: string }).label) };
  }

  /** When diagnostics of the document as it is now are there; undefined where none come. */
  async diagnostics(): Promise<number | undefined> {
    const { version } = this;
    const published = await this.client.within(PATIENCE, ({ method, params }) => {
      const known = (params as { version?: number } | undefined)?.version;
      return method === 'textDocument/publishDiagnostics' && (known === undefined || known === version);
    });
    return published?.at;
  }
}

/**
 * The handshake, as VS Code's client and nvim-lspconfig have it for the HTML server.
 *
 * @param folder What is open in the editor, besides files.
 */
export async function initialize(client: Client, folder?: string): Promise<number> {
  const { at } = await client.request('initialize', {
    processId: process.pid,
    rootUri: null,
    ...(folder === undefined ? {} : { workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'workspace' }] }),
    // As VS Code announces itself.
    capabilities: {
      textDocument: {
        completion: {
          completionItem: {
            snippetSupport: true,
            resolveSupport: { properties: ['documentation', 'detail', 'additionalTextEdits'] },
          },
          completionList: { itemDefaults: ['editRange', 'data'] },
        },
        hover: { contentFormat: ['markdown'] },
        publishDiagnostics: {},
        synchronization: { didSave: true },
      },
    },
    initializationOptions: { embeddedLanguages: { css: true, javascript: true }, provideFormatter: true },
  });
  client.notify('initialized', {});
  return at;
}
