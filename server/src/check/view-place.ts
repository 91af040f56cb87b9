import type { Span } from 'tree-sitter-leptos';
import { codeOf } from '../features/rust-code.js';
import { perDocument } from './per-document.js';

/** The text of a document with its literals and comments blanked out, everything at its place. */
export const codeOfDocument = perDocument(({ document }) => codeOf(document.text));

/**
 * Whether a view runs exactly once with the body of its function: it is a statement of it, or what a `let` holds or
 * `return` gives, and stands in no closure, block or call.
 *
 * @param offset Where the view begins.
 * @param code The document, literals and comments blanked out.
 */
export function isInBodyItself(offset: number, { start }: Span, code: string): boolean {
  let statement = -1;
  let depth = 0;
  let open = 0;
  for (let at = offset - 1; at >= start; at--) {
    const character = code.charAt(at);
    if (')]}'.includes(character)) depth++;
    else if ('([{'.includes(character)) {
      if (depth > 0) depth--;
      else if (character !== '{' || ++open > 1) return false;
    }
    if (statement === -1 && depth <= 1 && ';{}'.includes(character)) statement = at + 1;
  }
  return open === 1 && statement !== -1 && STATEMENT.test(code.slice(statement, offset));
}

const STATEMENT = /^\s*(?:return\s+|let\s+(?:mut\s+)?\w+\s*(?::[^=;|]*)?=\s*)?$/;
