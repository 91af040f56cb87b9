import { readFile, realpath, stat } from 'node:fs/promises';
import { codeOf, isMissing, reasonOf } from 'prettier-plugin-leptos/files';
import { isWithin } from '../project/toml-file.js';
import { readHtmlStyles } from './html-file.js';
import type { Stylesheet } from './model.js';
import { isStylesheet } from './open-sheets.js';
import { readStylesheet } from './stylesheet.js';
import { mayHoldStyles } from './view-styles.js';

/** What was read of a file; a file without a stylesheet in it has none. */
export interface SheetFile {
  /** Empty for a Rust file without styles. */
  readonly text: string;
  readonly sheet: Stylesheet | undefined;
}

interface Kept {
  readonly stamp: string;
  readonly file: SheetFile;
}

/** Larger files are not written by hand, nor read by anybody. In bytes. */
const LARGEST = 16_000_000;

/** Reads stylesheets, HTML files, Rust files and manifests from the disk, each again only when it has changed. */
export class SheetFiles {
  private readonly kept = new Map<string, Kept>();
  private realBoundary: string | undefined;

  /** @param boundary The folder that nothing outside of may be read, absolute. */
  constructor(private readonly boundary: string) {}

  /**
   * @param problem Is told why a file that is there cannot be read.
   * @returns Undefined where there is no such file inside of the boundary; the same object until it changes.
   */
  async read(path: string, problem: (message: string) => void): Promise<SheetFile | undefined> {
    try {
      const real = await realpath(path);
      this.realBoundary ??= await realpath(this.boundary);
      if (!isWithin(real, this.realBoundary)) return undefined;
      const { mtimeMs, size, ino } = await stat(real);
      const stamp = `${mtimeMs} ${size} ${ino}`;
      const known = this.kept.get(path);
      if (known?.stamp === stamp) return known.file;
      if (size > LARGEST) {
        problem(`${path}: is too large to be read`);
        return undefined;
      }
      const file = sheetFileOf(path, (await readFile(real, 'utf8')).replace(/^\ufeff/, ''));
      this.kept.set(path, { stamp, file });
      return file;
    } catch (error) {
      this.kept.delete(path);
      if (!isMissing(error) && codeOf(error) !== 'EISDIR') problem(`${path}: ${reasonOf(error)}`);
      return undefined;
    }
  }
}

function sheetFileOf(path: string, text: string): SheetFile {
  if (isStylesheet(path)) {
    return { text, sheet: readStylesheet({ file: path, text, parts: [{ css: text }] }) };
  }
  // Most Rust files are of no interest, and their texts would take much memory.
  if (path.endsWith('.rs')) return { text: mayHoldStyles(text) ? text : '', sheet: undefined };
  if (!path.endsWith('.html')) return { text, sheet: undefined };
  const parts = readHtmlStyles(text).styles.map(({ start, end }) => ({
    css: text.slice(start, end),
    toFile: (offset: number) => start + offset,
  }));
  return { text, sheet: readStylesheet({ file: path, text, parts }) };
}
