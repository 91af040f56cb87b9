import { readFileSync } from 'node:fs';

/** A view, or without a line a file, that is not held against our parser. */
export interface Exception {
  /** Name and version, as in `thaw-0.4.8`. */
  crate: string;
  /** The path inside the crate, as in `src/lib.rs`. */
  file: string;
  /** The line on which the view's body starts. */
  line?: number;
  reason: string;
}

/** Excuses what the list names and remembers which entries were needed. */
export class Exceptions {
  private readonly used = new Set<Exception>();

  constructor(private readonly list: readonly Exception[]) {}

  /** Whether a place such as `thaw-0.4.8/src/lib.rs` is excused at a line, or as a whole. */
  excuse(place: string, line?: number): boolean {
    const found = this.list.find(entry => `${entry.crate}/${entry.file}` === place && entry.line === line);
    if (found) this.used.add(found);
    return found !== undefined;
  }

  /** Entries that excused nothing and should be removed. */
  unused(): Exception[] {
    return this.list.filter(entry => !this.used.has(entry));
  }
}

/** The exceptions written down beside this file. */
export function readExceptions(): Exceptions {
  const text = readFileSync(new URL('exceptions.json', import.meta.url), 'utf8');
  return new Exceptions(JSON.parse(text) as Exception[]);
}
