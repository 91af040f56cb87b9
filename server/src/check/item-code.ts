import { ownCopy, type ViewDocument } from 'tree-sitter-leptos';
import { OPEN_BRACE, SEMICOLON } from '../facts/delimiters.js';
import type { Item } from '../facts/facts.js';
import type { RuleContext } from './rule.js';
import { isClosing, isOpening } from './rust-text.js';
import { codeOfDocument } from './view-place.js';

/** An item as code. It is the same object as long as nothing in the item changes, wherever the item moves to. */
export interface ItemCode {
  /** From its attributes to its end, literals and comments blanked out. */
  readonly code: string;
  /** Where in it the body begins, or the `;` that stands for it. */
  readonly headEnd: number;
}

/** The items of a document that somebody asked for. */
interface KnownItems {
  readonly text: string;
  readonly items: Map<Item, ItemCode>;
  /** The same by the items' names, and those of the text before. */
  readonly byName: Map<string, ItemCode>;
  readonly before: ReadonlyMap<string, ItemCode>;
}

const KNOWN = new WeakMap<ViewDocument, KnownItems>();

/** The code of one of the document's own items. */
export function itemCode(item: Item, context: RuleContext): ItemCode {
  const known = knownItems(context.document);
  const { start, nameStart, end, name } = item;
  const same = known.items.get(item);
  if (same !== undefined) return same;
  const code = codeOfDocument(context).slice(start, end);
  const before = known.byName.get(name) ?? known.before.get(name);
  const found = before?.code === code ? before : { code: ownCopy(code), headEnd: endOfHead(code, nameStart - start) };
  known.items.set(item, found);
  known.byName.set(name, found);
  return found;
}

/**
 * Makes something of a piece of a document once, and again only when the piece has changed.
 *
 * @param make It may look at nothing but the piece.
 */
export function perPiece<Piece extends object, Result>(make: (piece: Piece) => Result): (piece: Piece) => Result {
  const results = new WeakMap<Piece, { readonly result: Result }>();
  return piece => {
    const known = results.get(piece) ?? { result: make(piece) };
    results.set(piece, known);
    return known.result;
  };
}

function knownItems(document: ViewDocument): KnownItems {
  const before = KNOWN.get(document);
  const { text } = document;
  if (before?.text === text) return before;
  const known: KnownItems = { text, items: new Map(), byName: new Map(), before: before?.byName ?? new Map() };
  KNOWN.set(document, known);
  return known;
}

function endOfHead(code: string, nameStart: number): number {
  let depth = 0;
  for (let at = nameStart; at < code.length; at++) {
    const character = code.charCodeAt(at);
    if (depth === 0 && (character === OPEN_BRACE || character === SEMICOLON)) return at;
    if (isOpening(character)) depth++;
    else if (isClosing(character)) depth--;
  }
  return code.length;
}
