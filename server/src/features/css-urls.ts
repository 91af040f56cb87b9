import type { ViewDocument } from 'tree-sitter-leptos';
import { decodeString } from '../styles/rust-string.js';
import type { AssetUrl } from './asset-urls.js';
import { cssPieces } from './css-region.js';

/** `url(…)` with and without quotes; comments are only matched to be passed over. */
const URL_FUNCTION = /\/\*[\s\S]*?(?:\*\/|$)|\burl\(\s*(?:"([^"\\\n]*)"|'([^'\\\n]*)'|([^\s"'()\\]+))\s*\)/dgi;

/** The addresses in `url(…)` of the CSS in a document's views; none in strings with escapes. */
export function cssUrls(document: ViewDocument): AssetUrl[] {
  // The CSS of a file need not be looked for where it has no address.
  if (!/\burl\(/i.test(document.text)) return [];
  return cssPieces(document).flatMap(({ literal: { content, raw } }) => {
    const css = document.text.slice(content.start, content.end);
    if (decodeString(css, raw)?.isPlain !== true) return [];
    return [...css.matchAll(URL_FUNCTION)].flatMap(({ indices }) => {
      const span = indices?.slice(1).find(group => group !== undefined);
      if (span === undefined) return [];
      const [from, to] = span;
      return [{ url: css.slice(from, to), start: content.start + from, end: content.start + to }];
    });
  });
}
