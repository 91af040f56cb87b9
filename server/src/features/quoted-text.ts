import { Element, type RawText, type TextEdit } from 'tree-sitter-leptos';
import { showsBlanks } from './preformatted.js';
import { rustString } from './rust-string.js';

/**
 * Unquoted text in quotes, with the blanks beside it on its line, which the page shows (view-language.md 1.7). A line end
 * in text is a blank on the page.
 *
 * @returns Undefined where it would become another text: with a comment in it or right behind it, as in `https://`, and
 * where line ends are shown.
 */
export function quotedText(node: RawText, text: string): TextEdit | undefined {
  const { start, end, comments } = node;
  if (comments.length > 0 || /^\/[/*]/.test(text.slice(end, end + 2))) return undefined;
  const written = text.slice(start, end);
  if (/\s{2}|[^\S ]/.test(written) && isPreformatted(node)) return undefined;
  const before = blankAt(text.slice(0, start).match(/\s*$/)?.[0]);
  const behind = blankAt(text.slice(end).match(/^\s*/)?.[0]);
  return { start, end, text: rustString(before + written.replace(/\s+/g, ' ') + behind) };
}

function blankAt(blanks = ''): string {
  return blanks === '' || blanks.includes('\n') ? '' : ' ';
}

function isPreformatted(node: RawText): boolean {
  for (let { owner } = node; owner !== undefined; owner = owner.owner) {
    if (owner instanceof Element && showsBlanks(owner.open.name.name)) return true;
  }
  return false;
}
