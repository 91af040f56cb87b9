/** What a client and the server in a worker say to each other, besides LSP. Without imports, so that both may have it. */

/** A file of the workspace as the client sends it. */
export interface SentFile {
  /** A `file:` URI, as in all other messages: the client translates those of its own file systems. */
  readonly uri: string;
  /** What it holds; `name` where only its name matters so far, as an image's, and `gone` where it was removed. */
  readonly content: Uint8Array | 'name' | 'gone';
}

/** The first message to the worker. All others are LSP. */
export interface StartMessage {
  /** What the server calls itself by, besides its name. */
  readonly version: string;
  /** The `.wasm` files that the server needs, by their names without the extension. */
  readonly wasm: Readonly<Record<WasmName, Uint8Array>>;
  /**
   * What the server is to know of the workspace before anything is asked: what is in Cargo's files and those with
   * settings, and the names of all others, as crates are made of files that Cargo.toml does not name.
   */
  readonly files: readonly SentFile[];
}

/** As they are called in the extension's folder. */
export type WasmName = 'web-tree-sitter' | 'tree-sitter-rust_leptos' | 'tree-sitter-leptos_view' | 'one_ini_bg';

/**
 * A notification with files that were found, changed or removed: `{ files: SentFile[] }`. What follows from it is told
 * by `workspace/didChangeWatchedFiles`, as everywhere.
 */
export const FILES_METHOD = 'leptos/files';
