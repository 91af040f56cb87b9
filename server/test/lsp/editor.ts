import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { LineIndex } from 'tree-sitter-leptos';
import {
  type CompletionItem,
  createMessageConnection,
  type InitializeResult,
  type MessageConnection,
  type Position,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
  type TextEdit,
} from 'vscode-languageserver/node';
import { type CompletionAnswer, itemsOf } from './completion-answer.js';

export const SERVER = fileURLToPath(new URL('../../bin/leptos-language-server.js', import.meta.url));

/** An editor with one document: it types, sends what it typed, and applies what the server answers. */
export class Editor {
  text = '';
  version = 0;
  readonly published: PublishDiagnosticsParams[] = [];
  readonly logged: string[] = [];
  readonly connection: MessageConnection;

  private constructor(
    readonly server: ChildProcessWithoutNullStreams,
    public uri: string,
  ) {
    this.connection = createMessageConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    this.connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.published.push(params);
    });
    this.connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      this.logged.push(message);
    });
    this.connection.onRequest('client/registerCapability', () => null);
    this.connection.listen();
  }

  static start(uri = 'untitled:Untitled-1', env: NodeJS.ProcessEnv = process.env): Editor {
    return new Editor(spawn(process.execPath, [SERVER, '--stdio'], { env }), uri);
  }

  async initialize(
    options: { capabilities?: object; initializationOptions?: unknown } = {},
  ): Promise<InitializeResult> {
    const result: InitializeResult = await this.connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: {},
      ...options,
    });
    await this.connection.sendNotification('initialized', {});
    return result;
  }

  /** Opens the document; a `|` in the text is the cursor. */
  async open(marked: string): Promise<Position> {
    const { text, position } = unmarked(marked);
    await this.show(this.uri, text);
    return position;
  }

  /** Opens a document with its text as it is; from now on, this is the one that the editor is about. */
  async show(uri: string, text: string): Promise<void> {
    this.uri = uri;
    this.text = text;
    this.version++;
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'rust', version: this.version, text },
    });
  }

  /** Types one character after the other and returns where the cursor is then. */
  async type(position: Position, typed: string): Promise<Position> {
    let current = position;
    for (const character of typed) {
      await this.change({ range: { start: current, end: current }, newText: character });
      current = { line: current.line, character: current.character + 1 };
    }
    return current;
  }

  async change({ range, newText }: TextEdit): Promise<void> {
    const lines = LineIndex.of(this.text);
    this.text = this.text.slice(0, lines.offsetAt(range.start)) + newText + this.text.slice(lines.offsetAt(range.end));
    this.version++;
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: this.uri, version: this.version },
      contentChanges: [{ range, text: newText }],
    });
  }

  ask<R>(method: string, position?: Position, more: object = {}): Promise<R> {
    const at = position === undefined ? {} : { position };
    return this.connection.sendRequest(method, { textDocument: { uri: this.uri }, ...at, ...more });
  }

  async completions(position: Position): Promise<CompletionItem[]> {
    return itemsOf(await this.ask<CompletionAnswer>('textDocument/completion', position));
  }

  async accept(position: Position, label: string): Promise<void> {
    const items = await this.completions(position);
    const edit = items.find(item => item.label === label)?.textEdit;
    if (edit === undefined || !('range' in edit)) throw new Error(`${label} was not proposed`);
    await this.change(edit);
  }

  /** The last diagnostics published, once those of the current version are there. */
  async diagnostics(): Promise<PublishDiagnosticsParams> {
    for (;;) {
      const last = this.published[this.published.length - 1];
      if (last?.version === this.version) return last;
      await new Promise(resolve => setTimeout(resolve, 5));
    }
  }

  /** Shuts the server down and returns its exit code. */
  async quit(): Promise<number> {
    await this.connection.sendRequest('shutdown');
    const exited = once(this.server, 'exit');
    await this.connection.sendNotification('exit');
    const [code] = await exited;
    return Number(code);
  }

  kill(): void {
    this.connection.dispose();
    this.server.kill();
  }
}

export function unmarked(marked: string): { text: string; offset: number; position: Position } {
  const offset = marked.indexOf('|');
  if (offset < 0) return { text: marked, offset: 0, position: { line: 0, character: 0 } };
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  return { text, offset, position: LineIndex.of(text).positionAt(offset) };
}
