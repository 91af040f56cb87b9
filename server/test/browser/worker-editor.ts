import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { LineIndex } from 'tree-sitter-leptos';
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  createMessageConnection,
  type DataCallback,
  type Disposable,
  type InitializeResult,
  type Message,
  type MessageConnection,
  type Position,
  type PublishDiagnosticsParams,
  type TextEdit,
} from 'vscode-languageserver/node';
import { FILES_METHOD, type SentFile, type StartMessage } from '../../src/browser/protocol.js';

export const BUNDLE = fileURLToPath(new URL('../../dist/web/server.js', import.meta.url));

const PRELUDE = fileURLToPath(new URL('worker-prelude.js', import.meta.url));

/** Files by their paths; null for those of which only the name is known. */
export type Files = Readonly<Record<string, string | null>>;

/** An editor in a browser: a worker runs the server, which has the files that it is sent. */
export class WorkerEditor {
  readonly published = new Map<string, PublishDiagnosticsParams>();
  readonly logged: string[] = [];
  private version = 0;
  private uri = '';
  private text = '';

  private constructor(
    private readonly worker: Worker,
    private readonly connection: MessageConnection,
  ) {
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.published.set(params.uri, params);
    });
    connection.onNotification(
      'window/logMessage',
      ({ message }: { message: string }) => void this.logged.push(message),
    );
    connection.listen();
  }

  /**
   * Starts a worker, and initializes the server in it.
   *
   * @param folder The workspace's, absolute.
   * @param files Those that the server has from the beginning; paths are relative to the folder.
   */
  static async start(folder: string, files: Files): Promise<WorkerEditor> {
    const worker = new Worker(readFileSync(PRELUDE, 'utf8'), {
      eval: true,
      workerData: { source: readFileSync(BUNDLE, 'utf8') },
    });
    worker.postMessage({ version: '1.2.3', wasm: wasm(), files: sent(folder, files) } satisfies StartMessage);
    const editor = new WorkerEditor(
      worker,
      createMessageConnection(new WorkerReader(worker), new WorkerWriter(worker)),
    );
    const workspaceFolders = [{ uri: uriOf(folder), name: 'app' }];
    editor.initialized = await editor.connection.sendRequest('initialize', {
      processId: null,
      rootUri: null,
      capabilities: {},
      workspaceFolders,
    });
    await editor.connection.sendNotification('initialized', {});
    return editor;
  }

  initialized: InitializeResult | undefined;

  /** Opens a document; a `│` in the text is the cursor. */
  async open(path: string, marked: string): Promise<Position> {
    const offset = Math.max(0, marked.indexOf('│'));
    this.uri = uriOf(path);
    this.text = marked.replace('│', '');
    this.version += 1;
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: this.uri, languageId: 'rust', version: this.version, text: this.text },
    });
    return LineIndex.of(this.text).positionAt(offset);
  }

  ask<R>(method: string, position?: Position, more: object = {}): Promise<R> {
    const at = position === undefined ? {} : { position };
    return this.connection.sendRequest(method, { textDocument: { uri: this.uri }, ...at, ...more });
  }

  /** The document as it is when it is formatted. */
  async formatted(): Promise<string> {
    const edits = await this.ask<TextEdit[]>('textDocument/formatting', undefined, {
      options: { tabSize: 4, insertSpaces: true },
    });
    const lines = LineIndex.of(this.text);
    return edits.reduceRight(
      (text, { range, newText }) =>
        text.slice(0, lines.offsetAt(range.start)) + newText + text.slice(lines.offsetAt(range.end)),
      this.text,
    );
  }

  /** Files of the workspace were made, changed or removed, as `gone` has it. */
  async send(folder: string, files: Files, gone: readonly string[] = []): Promise<void> {
    const removed = gone.map((path): SentFile => ({ uri: uriOf(`${folder}/${path}`), content: 'gone' }));
    const all = [...sent(folder, files), ...removed];
    await this.connection.sendNotification(FILES_METHOD, { files: all });
    await this.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: all.map(({ uri }) => ({ uri, type: 2 })),
    });
  }

  async close(): Promise<void> {
    this.connection.dispose();
    await this.worker.terminate();
  }
}

/** As a client in a browser writes it. */
export function uriOf(path: string): string {
  return `file://${path.split('/').map(encodeURIComponent).join('/')}`;
}

function sent(folder: string, files: Files): SentFile[] {
  return Object.entries(files).map(([path, text]) => ({
    uri: uriOf(`${folder}/${path}`),
    content: text === null ? 'name' : new TextEncoder().encode(text),
  }));
}

function wasm(): StartMessage['wasm'] {
  const { resolve } = createRequire(import.meta.url);
  const editorconfig = createRequire(createRequire(resolve('prettier-plugin-leptos')).resolve('editorconfig'));
  return {
    'web-tree-sitter': readFileSync(resolve('web-tree-sitter/web-tree-sitter.wasm')),
    'tree-sitter-rust_leptos': readFileSync(resolve('tree-sitter-leptos/tree-sitter-rust_leptos.wasm')),
    'tree-sitter-leptos_view': readFileSync(resolve('tree-sitter-leptos/tree-sitter-leptos_view.wasm')),
    one_ini_bg: readFileSync(editorconfig.resolve('@one-ini/wasm/one_ini_bg.wasm')),
  };
}

class WorkerReader extends AbstractMessageReader {
  constructor(private readonly worker: Worker) {
    super();
    worker.on('error', fault => this.fireError(fault));
  }

  listen(callback: DataCallback): Disposable {
    this.worker.on('message', callback);
    return { dispose: () => void this.worker.off('message', callback) };
  }
}

class WorkerWriter extends AbstractMessageWriter {
  constructor(private readonly worker: Worker) {
    super();
  }

  async write(message: Message): Promise<void> {
    this.worker.postMessage(message);
  }

  end(): void {
    // The worker ends with its editor.
  }
}
