/**
 * The language server in a browser's worker. The bundle of it has stand-ins for Node's modules: files are those that the
 * client sends, and nothing else of a machine is there.
 */

import { loadParsers } from 'tree-sitter-leptos';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  type Connection,
  createConnection,
} from 'vscode-languageserver/browser';
import { KNOWN_CODES } from '../check/codes.js';
import { docsPath } from '../check/docs.js';
import { faultLine } from '../lsp/log.js';
import { serve } from '../lsp/server.js';
import { FILES } from './memory-files.js';
import { fileURLToPath } from './node/url.js';
import { FILES_METHOD, type SentFile, type StartMessage } from './protocol.js';

/** An event of a worker, with what each kind has. */
interface WorkerEvent {
  readonly data?: unknown;
  readonly reason?: unknown;
  readonly error?: unknown;
  preventDefault(): void;
}

/** What is used of a worker's own. TypeScript's types for browsers would hold for the rest of the server as well. */
declare const self: {
  addEventListener(
    type: 'message' | 'error' | 'unhandledrejection',
    listener: (event: WorkerEvent) => void,
    options?: { readonly once: boolean },
  ): void;
};

/** Where the library that reads `.editorconfig` looks for its runtime: beside itself, as `__dirname` in the bundle. */
const EDITORCONFIG_RUNTIME = '/.leptos-language-server/one_ini_bg.wasm';

self.addEventListener('message', ({ data }) => start(data as StartMessage), { once: true });

function start({ version, wasm, files }: StartMessage): void {
  const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));
  surviveFaults(connection);
  FILES.write(EDITORCONFIG_RUNTIME, wasm.one_ini_bg);
  // The client has a page on each, and finds it by the code that the server links to it.
  for (const code of KNOWN_CODES) FILES.write(docsPath(code), undefined);
  takeFiles(files);
  connection.onNotification(FILES_METHOD, (params: { readonly files: readonly SentFile[] }) => takeFiles(params.files));
  const parsers = loadParsers({
    runtime: wasm['web-tree-sitter'],
    grammars: { rust_leptos: wasm['tree-sitter-rust_leptos'], leptos_view: wasm['tree-sitter-leptos_view'] },
  });
  // Whoever needs the parsers is told of it, too.
  parsers.catch((fault: unknown) => connection.console.error(faultLine('Loading the grammar', fault)));
  serve(connection, version);
}

function takeFiles(files: readonly SentFile[]): void {
  for (const { uri, content } of files) {
    const path = fileURLToPath(uri);
    if (content === 'gone') FILES.remove(path);
    else FILES.write(path, content === 'name' ? undefined : content);
  }
}

/** What nobody caught is a fault of ours; the editor's work must not suffer from it. */
function surviveFaults(connection: Connection): void {
  self.addEventListener('unhandledrejection', event => {
    event.preventDefault();
    connection.console.error(faultLine('Something', event.reason));
  });
  self.addEventListener('error', event => {
    event.preventDefault();
    connection.console.error(faultLine('Something', event.error));
  });
}
