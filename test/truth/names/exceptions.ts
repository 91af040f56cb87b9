import { readFileSync } from 'node:fs';
import type { Subject } from './subjects.js';
import type { UnresolvedTag } from './survey.js';

/** Tags that rustc does not resolve either. */
export interface Exception {
  /** As in `thaw-0.4.8`, or the name of a sample app. */
  readonly subject: string;
  /** A file, or a folder with a `/` at its end. */
  readonly path: string;
  /** Only tags of this name. */
  readonly tag?: string;
  /** Why rustc does not. */
  readonly reason: string;
}

/** Excuses what the list names and remembers which entries were needed. */
export class Exceptions {
  private readonly used = new Set<Exception>();

  constructor(private readonly list: readonly Exception[]) {}

  /** The first entry that a tag of a subject falls under. */
  excuseFor({ name }: Subject, { file, name: tag }: UnresolvedTag): Exception | undefined {
    const found = this.list.find(
      entry =>
        entry.subject === name &&
        (entry.path.endsWith('/') ? file.startsWith(entry.path) : entry.path === file) &&
        (entry.tag ?? tag) === tag,
    );
    if (found !== undefined) this.used.add(found);
    return found;
  }

  /** Entries that excused nothing and should be removed. */
  get unused(): readonly string[] {
    return this.list
      .filter(entry => !this.used.has(entry))
      .map(({ subject, path, reason }) => `${subject}/${path} (${reason})`);
  }
}

/** The exceptions written down beside this file. */
export function readExceptions(): Exceptions {
  const text = readFileSync(new URL('exceptions.json', import.meta.url), 'utf8');
  return new Exceptions(JSON.parse(text) as Exception[]);
}
