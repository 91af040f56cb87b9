import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ClientEvents } from './client/client-options.js';

/** A Rust file that is to be formatted as a whole. */
export interface FormatJob {
  /** The path of the file: its settings are searched for above it. */
  readonly path: string;
  readonly text: string;
  /** Whether the project's own Tailwind may be run, where `leptosfmt.toml` has classes sorted. */
  readonly sortsClasses: boolean;
}

/** What depends on where the extension runs. */
export interface Platform {
  /** What runs it, as a bug report tells it: `Node 20.18.1, linux x64`. */
  readonly runtime: string;
  /** The schemes of the files that the server gets. */
  readonly schemes: readonly string[];
  /**
   * A client that has not been started.
   *
   * @throws Where the server's files are missing.
   */
  createClient(events: ClientEvents): Promise<BaseLanguageClient>;
  /**
   * Formats views and the Rust around them; left out where no program can be run.
   *
   * @returns The new text.
   * @throws With what the formatter says where it fails.
   */
  readonly formatFile?: (job: FormatJob) => Promise<string>;
}
