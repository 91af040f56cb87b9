import {
  type Attribute,
  allViews,
  pathAt,
  type Span,
  type Text,
  touches,
  type ViewDocument,
  visit,
} from 'tree-sitter-leptos';
import type { LanguageService, Stylesheet } from 'vscode-css-languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { decodeString } from '../styles/rust-string.js';
import { isStyleElement } from '../styles/view-styles.js';
import { openValueAt } from './open-value.js';
import { leadingLiterals, onlyLiteral, type StringLiteral } from './string-literals.js';
import { elementName, htmlAttributeOf } from './tag-kind.js';
import { type Tag, tagPlaceAt } from './tag-place.js';

/** What a piece of CSS is: a stylesheet, the content of a rule, a property's name, its value, or a colour by itself. */
export type CssKind = 'sheet' | 'declarations' | 'property' | 'value' | 'colour';

/** CSS in a string literal of a view, not yet parsed. */
export interface CssPiece {
  readonly kind: CssKind;
  readonly literal: StringLiteral;
  /** What CSS has in front of it: `x{color:` of the value of `style:color`. */
  readonly before: string;
  /** Whether only `#rrggbb` is taken: `<input type="color">`. */
  readonly onlyHex: boolean;
}

/** CSS in a string literal, as a document that the language service for CSS understands. */
export interface CssRegion {
  readonly piece: CssPiece;
  readonly document: TextDocument;
  readonly stylesheet: Stylesheet;
  /** The offset in the CSS of one in the file; undefined inside of an escape. */
  toCss(offset: number): number | undefined;
  /** Where a range of the CSS is written in the file; undefined where it is not written there as it is. */
  toFile(start: number, end: number): Span | undefined;
}

/** Attributes whose value is a colour (HTML 15.2, SVG 2 13). */
const COLOUR_ATTRIBUTES = new Set([
  'fill',
  'stroke',
  'bgcolor',
  'color',
  'stop-color',
  'flood-color',
  'lighting-color',
]);

/** All CSS in the views of a document. */
export function cssPieces(document: ViewDocument): CssPiece[] {
  const pieces: CssPiece[] = [];
  for (const view of allViews(document)) {
    visit(view, place => {
      if (place.kind === 'element') {
        for (const attribute of place.open.attributes) pieces.push(...piecesOf(attribute, place.open, document.text));
        if (isStyleElement(place)) pieces.push(...place.children.filter(child => child.kind === 'text').map(sheetOf));
      } else if (place.kind === 'incomplete_tag') {
        for (const attribute of place.attributes) pieces.push(...piecesOf(attribute, place, document.text));
      }
    });
  }
  return pieces;
}

/** The CSS that a UTF-16 offset is in, its ends included; also in a string that is not closed yet. */
export function cssPieceAt(document: ViewDocument, offset: number): CssPiece | undefined {
  const path = pathAt(document, offset);
  const at = path.findLastIndex(place => place.kind === 'attribute');
  const attribute = path[at];
  const owner = path[at - 1];
  if (attribute?.kind === 'attribute') {
    const tag = owner?.kind === 'element' ? owner.open : owner?.kind === 'incomplete_tag' ? owner : undefined;
    const pieces = tag === undefined ? [] : piecesOf(attribute, tag, document.text);
    const piece = pieces.find(({ literal }) => touches(literal.content, offset));
    const isRead = attribute.value?.form === 'string' && attribute.value.end > offset;
    return isRead ? piece : (piece ?? openPiece(document, offset));
  }
  const [last, parent] = [...path].reverse();
  if (last?.kind !== 'text') return openPiece(document, offset);
  const isCss = parent?.kind === 'element' && isStyleElement(parent) && touches(last.content, offset);
  return isCss ? sheetOf(last) : undefined;
}

/** Whether what stands at an offset is CSS, or the name of a property in `style:color`. */
export function isInCss(document: ViewDocument, offset: number): boolean {
  if (cssPieceAt(document, offset) !== undefined) return true;
  const place = tagPlaceAt(document, offset);
  return place?.kind === 'attributeName' && place.attribute?.directive?.text === 'style';
}

/** Parses a piece; undefined where an escape in it is broken. */
export function readCss({ text }: ViewDocument, piece: CssPiece, css: LanguageService): CssRegion | undefined {
  const { literal, before } = piece;
  const { start, end } = literal.content;
  const decoded = decodeString(text.slice(start, end), literal.raw);
  if (decoded === undefined) return undefined;
  const document = TextDocument.create('leptos:style', 'css', 0, before + decoded.text + (before === '' ? '' : '}'));
  const length = before.length;
  return {
    piece,
    document,
    stylesheet: css.parseStylesheet(document),
    toCss: offset => {
      const inText = decoded.toText(offset - start);
      return inText === undefined ? undefined : inText + length;
    },
    toFile: (from, to) => {
      if (from < length || to > length + decoded.text.length) return undefined;
      const span = { start: start + decoded.toSource(from - length), end: start + decoded.toSource(to - length) };
      return text.slice(span.start, span.end) === decoded.text.slice(from - length, to - length) ? span : undefined;
    },
  };
}

/** The CSS at an offset, parsed. */
export function cssRegionAt(document: ViewDocument, offset: number, css: LanguageService): CssRegion | undefined {
  const piece = cssPieceAt(document, offset);
  return piece && readCss(document, piece, css);
}

function piecesOf(attribute: Attribute, tag: Tag, text: string): CssPiece[] {
  const { value, directive, key } = attribute;
  if (value === undefined) return [];
  if (value.form !== 'string') return key === 'style' && value.form === 'expression' ? tuplePieces(value, text) : [];
  const literal = value.code && onlyLiteral(text, value.code);
  if (literal === undefined) return [];
  if (key === 'style' || key === 'attr:style') return [pieceOf('declarations', literal, 'x{')];
  if (directive?.text === 'style') return [pieceOf('value', literal, `x{${attribute.name?.text ?? ''}:`)];
  const name = htmlAttributeOf(attribute, tag);
  if (name === undefined) return [];
  if (COLOUR_ATTRIBUTES.has(name)) return [pieceOf('colour', literal, 'x{color:')];
  const isInput = name === 'value' && elementName(tag) === 'input' && typeOf(tag) === 'color';
  return isInput ? [{ ...pieceOf('colour', literal, 'x{color:'), onlyHex: true }] : [];
}

/** `style=("color", "red")`. */
function tuplePieces(value: Span, text: string): CssPiece[] {
  if (text.charAt(value.start) !== '(') return [];
  const [property] = leadingLiterals(text, value);
  if (property === undefined) return [];
  const name = pieceOf('property', property, 'x{');
  const rest = /^"?#*\s*,/.exec(text.slice(property.content.end, value.end));
  if (rest === null) return [name];
  const second = onlyLiteral(text, { start: property.content.end + rest[0].length, end: value.end - 1 });
  if (second === undefined) return [name];
  return [name, pieceOf('value', second, `x{${text.slice(property.content.start, property.content.end)}:`)];
}

/** A string without its last quote is in no tree. */
function openPiece(document: ViewDocument, offset: number): CssPiece | undefined {
  const open = openValueAt(document, offset);
  if (open === undefined) return undefined;
  const literal = { content: open.content, raw: open.raw };
  if (open.key === 'style' || open.key === 'attr:style') {
    return open.inTuple ? pieceOf('property', literal, 'x{') : pieceOf('declarations', literal, 'x{');
  }
  const property = /^style:(.+)$/.exec(open.key)?.[1];
  return property === undefined ? undefined : pieceOf('value', literal, `x{${property}:`);
}

function sheetOf({ content, raw }: Text): CssPiece {
  return pieceOf('sheet', { content: { start: content.start, end: content.end }, raw }, '');
}

function pieceOf(kind: CssKind, literal: StringLiteral, before: string): CssPiece {
  return { kind, literal, before, onlyHex: false };
}

function typeOf(tag: Tag): string | undefined {
  return tag.attributes.find(({ key }) => key === 'type')?.value?.content?.text;
}
