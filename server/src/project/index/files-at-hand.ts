import type { FactsOfFile, SourceFiles } from '../source-files.js';
import type { SourceStore } from './source-store.js';

/** The files of a store that were read already; the others count as missing, so that no question waits for the disk. */
export class FilesAtHand implements SourceFiles {
  constructor(private readonly store: SourceStore) {}

  facts(path: string): FactsOfFile | undefined {
    return this.store.isAtHand(path) ? this.store.facts(path) : undefined;
  }

  mayHold(path: string, word: string): boolean {
    return this.store.isAtHand(path) && this.store.mayHold(path, word);
  }

  text(path: string): string | undefined {
    return this.store.isAtHand(path) ? this.store.text(path) : undefined;
  }
}
