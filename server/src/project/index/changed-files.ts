import { readFacts } from '../../facts/read-facts.js';
import type { FactsOfFile, SourceFiles } from '../source-files.js';
import { FactsInMemory } from './outline.js';

/** Files of which some have another text than they have in fact. */
export class ChangedFiles implements SourceFiles {
  private readonly read = new Map<string, FactsOfFile>();

  /** @param texts By absolute path; undefined where there is no such file. */
  constructor(
    private readonly files: SourceFiles,
    private readonly texts: ReadonlyMap<string, string | undefined>,
  ) {}

  facts(path: string): FactsOfFile | undefined {
    if (!this.texts.has(path)) return this.files.facts(path);
    const text = this.texts.get(path);
    if (text === undefined) return undefined;
    const known = this.read.get(path) ?? new FactsInMemory(readFacts(text), text);
    this.read.set(path, known);
    return known;
  }

  text(path: string): string | undefined {
    return this.texts.has(path) ? this.texts.get(path) : this.files.text(path);
  }

  mayHold(path: string, word: string): boolean {
    return this.texts.has(path) ? this.texts.get(path)?.includes(word) === true : this.files.mayHold(path, word);
  }
}
