import type { Span, TextEdit, ViewDocument } from 'tree-sitter-leptos';
import { cssPieceAt, cssPieces, readCss } from './css-region.js';
import type { FeatureContext } from './feature-context.js';

/** Red, green, blue and opacity, each from 0 to 1. */
export interface Color {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

/** A colour that is written somewhere. */
export interface ColorSpan extends Span {
  readonly color: Color;
}

/** A way to write a colour. */
export interface ColorPresentation {
  readonly label: string;
  readonly edit: TextEdit;
}

/** The colours in the CSS of a document's views, and in attributes that take one. */
export function documentColors(document: ViewDocument, { css }: FeatureContext): ColorSpan[] {
  if (css === undefined) return [];
  return cssPieces(document).flatMap(piece => {
    const region = readCss(document, piece, css);
    if (region === undefined) return [];
    return css.findDocumentColors(region.document, region.stylesheet).flatMap(({ range, color }) => {
      const span = region.toFile(region.document.offsetAt(range.start), region.document.offsetAt(range.end));
      return span === undefined ? [] : [{ ...span, color }];
    });
  });
}

/**
 * The ways to write a colour in the place of another.
 *
 * @param span Where `documentColors` has found one.
 */
export function colorPresentations(
  document: ViewDocument,
  span: Span,
  color: Color,
  { css }: FeatureContext,
): ColorPresentation[] {
  const piece = css && cssPieceAt(document, span.start);
  const region = piece && readCss(document, piece, css);
  const start = region?.toCss(span.start);
  const end = region?.toCss(span.end);
  if (css === undefined || region === undefined || start === undefined || end === undefined) return [];
  const range = { start: region.document.positionAt(start), end: region.document.positionAt(end) };
  return css
    .getColorPresentations(region.document, region.stylesheet, color, range)
    .filter(({ label }) => !region.piece.onlyHex || /^#[\da-f]{6}$/i.test(label))
    .map(({ label, textEdit }) => ({
      label,
      edit: { start: span.start, end: span.end, text: textEdit?.newText ?? label },
    }));
}
