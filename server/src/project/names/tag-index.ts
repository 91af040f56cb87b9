import type { SourceFiles } from '../source-files.js';

/** Which files have a tag, by the last name of the tag. A name is looked for when somebody asks for it first. */
export class TagIndex {
  private readonly byName = new Map<string, Set<string>>();
  private files: ReadonlySet<string> = new Set();

  constructor(private readonly sources: SourceFiles) {}

  /** @param files All that count; another set where one came or went. */
  filesWith(name: string, files: ReadonlySet<string>): readonly string[] {
    if (files !== this.files) this.byName.clear();
    this.files = files;
    const found = this.byName.get(name) ?? new Set([...files].filter(file => this.hasTag(file, name)));
    this.byName.set(name, found);
    return [...found];
  }

  /** Looks again at files that have changed. */
  refresh(changed: readonly string[]): void {
    for (const [name, found] of this.byName) {
      for (const file of changed) {
        if (this.files.has(file) && this.hasTag(file, name)) found.add(file);
        else found.delete(file);
      }
    }
  }

  private hasTag(file: string, name: string): boolean {
    if (!this.sources.mayHold(file, name)) return false;
    const tags = this.sources.facts(file)?.tags ?? [];
    return tags.some(tag => tag.slice(tag.lastIndexOf(':') + 1) === name);
  }
}
