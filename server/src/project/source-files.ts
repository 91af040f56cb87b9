import type { FileFacts } from '../facts/facts.js';

/** The Rust files that a project is made of, as the editor has them where they are open, as the disk has them otherwise. */
export interface SourceFiles {
  /** Undefined where there is no such file, or it cannot be read. The same object until the file changes. */
  facts(path: string): FileFacts | undefined;
  /** Undefined as for `facts`. */
  text(path: string): string | undefined;
  /**
   * Whether the text may hold a word, told without reading it.
   *
   * @param word What stands by itself, no letter, digit or underscore right beside it.
   */
  mayHold(path: string, word: string): boolean;
}
