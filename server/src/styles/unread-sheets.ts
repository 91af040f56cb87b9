import { basename, join } from 'node:path';
import { readHtmlStyles } from './html-file.js';
import { importedFiles } from './imported-files.js';
import type { Stylesheet } from './model.js';

/** An address, or a module that comes with the compiler: `https://…`, `//…`, `sass:math`. */
const ELSEWHERE = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i;

/** What brings no classes: fonts, and what Sass brings itself. */
const WITHOUT_CLASSES = /^(?:(?:https?:)?\/\/fonts\.|sass:)/i;

/** Whether an address is one of a stylesheet whose classes nobody here knows. */
export function isForeignSheet(href: string): boolean {
  return ELSEWHERE.test(href) && !WITHOUT_CLASSES.test(href);
}

/**
 * Whether a stylesheet imports something that was not read: an address, a file of a package, or one in another language.
 *
 * @param read The paths of all stylesheets that were.
 */
export function importsUnread({ file, imports }: Stylesheet, read: readonly string[]): boolean {
  return imports.some(name => {
    if (ELSEWHERE.test(name)) return isForeignSheet(name);
    // Sass looks in further folders than that of the file: an end that fits is enough.
    const ends = importedFiles(join('/', basename(file)), name);
    return !ends.some(end => read.some(path => path.endsWith(end)));
  });
}

/** Whether an HTML file links to a stylesheet by an address. */
export function linksForeign(html: string): boolean {
  return readHtmlStyles(html).links.some(isForeignSheet);
}
