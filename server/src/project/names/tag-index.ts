import type { FileFacts } from '../../facts/facts.js';
import type { SourceFiles } from '../source-files.js';

/** Which files have a tag, by the last name of the tag. */
export class TagIndex {
  private readonly byName = new Map<string, Set<string>>();
  private readonly indexed = new Map<string, FileFacts>();

  constructor(private readonly files: SourceFiles) {}

  filesWith(name: string): readonly string[] {
    return [...(this.byName.get(name) ?? [])];
  }

  /** Reads files again that changed, came or went; the others cost nothing. */
  refresh(files: Iterable<string>): void {
    for (const file of files) {
      const facts = this.files.facts(file);
      const before = this.indexed.get(file);
      if (facts === before) continue;
      for (const name of namesOf(before)) this.byName.get(name)?.delete(file);
      for (const name of namesOf(facts)) this.add(name, file);
      if (facts === undefined) this.indexed.delete(file);
      else this.indexed.set(file, facts);
    }
  }

  private add(name: string, file: string): void {
    const files = this.byName.get(name);
    if (files === undefined) this.byName.set(name, new Set([file]));
    else files.add(file);
  }
}

function namesOf(facts: FileFacts | undefined): readonly string[] {
  return (facts?.tags ?? []).map(tag => tag.slice(tag.lastIndexOf(':') + 1));
}
