import type { StartMessage, WasmName } from 'leptos-language-server/dist/browser/protocol.js';
import { Uri, workspace } from 'vscode';

/** What is used of a worker; TypeScript's types for browsers would hold for the rest of the extension as well. */
export interface ServerWorker {
  postMessage(message: unknown): void;
  addEventListener(type: 'error', listener: (event: { readonly message?: string }) => void): void;
  terminate(): void;
}

declare const Worker: new (url: string) => ServerWorker;

/** The server's files in the extension's folder; Node's server uses the same. */
const WASM: Readonly<Record<WasmName, string>> = {
  'web-tree-sitter': 'dist/bundle/web-tree-sitter.wasm',
  'tree-sitter-rust_leptos': 'dist/tree-sitter-rust_leptos.wasm',
  'tree-sitter-leptos_view': 'dist/tree-sitter-leptos_view.wasm',
  one_ini_bg: 'dist/bundle/one_ini_bg.wasm',
};

/**
 * Starts a worker with the server, which waits for its first message.
 *
 * @param server The server's folder in the extension.
 * @throws Where its file cannot be read.
 */
export async function startWorker(server: Uri): Promise<ServerWorker> {
  const source = await workspace.fs.readFile(Uri.joinPath(server, 'dist/web/server.js'));
  // The extension may be installed where no worker may be started from, on another machine for instance.
  const url = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  return new Worker(url);
}

/** Reads the `.wasm` files of the first message. */
export async function readWasm(server: Uri): Promise<StartMessage['wasm']> {
  const names = Object.keys(WASM) as WasmName[];
  const read = await Promise.all(
    names.map(async name => [name, await workspace.fs.readFile(Uri.joinPath(server, WASM[name]))] as const),
  );
  return Object.fromEntries(read) as StartMessage['wasm'];
}
