import { Parser } from 'htmlparser2';
import type { Span } from 'tree-sitter-leptos';

/** What an HTML file tells about stylesheets. */
export interface HtmlStyles {
  /** The `href` of each `<link>` to a stylesheet, as written. */
  readonly links: readonly string[];
  /** What stands in its `<style>` elements: UTF-16 offsets. */
  readonly styles: readonly Span[];
}

/** Trunk's own kinds of links (trunkrs.dev, Assets), besides HTML's `stylesheet`. */
const RELATIONS = new Set(['stylesheet', 'css', 'scss', 'sass', 'tailwind-css']);

/** Reads an `index.html`, Trunk's entry for one. */
export function readHtmlStyles(html: string): HtmlStyles {
  const links: string[] = [];
  const styles: Span[] = [];
  let inStyle = false;
  const parser = new Parser({
    onopentag(name, { rel = '', href }) {
      inStyle = name === 'style';
      const words = rel.toLowerCase().split(/\s+/);
      if (name === 'link' && href !== undefined && words.some(word => RELATIONS.has(word))) links.push(href);
    },
    onclosetag() {
      inStyle = false;
    },
    ontext(text) {
      const start = parser.startIndex;
      // Text comes in pieces; in a `<style>` it is what is written.
      if (inStyle) addPiece(styles, { start, end: start + text.length });
    },
  });
  parser.end(html);
  return { links, styles };
}

function addPiece(spans: Span[], piece: Span): void {
  const last = spans[spans.length - 1];
  if (last?.end === piece.start) spans[spans.length - 1] = { start: last.start, end: piece.end };
  else spans.push(piece);
}
