import { pathAt, type Span, type ViewDocument } from 'tree-sitter-leptos';
import { openBracket } from '../brackets.js';
import { blanked } from '../rust-code.js';
import { identifierPattern } from '../rust-keywords.js';
import { inlineArguments } from './inline-arguments.js';
import { ownUses } from './own-uses.js';

/** What ends in front of the block that it begins: `else { item }`. */
const BLOCK_KEYWORDS = /(?<![\p{XID_Continue}])(?:async|const|else|loop|move|try|unsafe)\s*$/u;

/**
 * Why it is not certain what a name in a piece of a file means, where it is not enough to write another one in its place.
 *
 * @param piece In which the variable counts.
 */
export function unclearVariable(document: ViewDocument, piece: Span, name: string): string | undefined {
  const { text } = document;
  const code = blanked(text.slice(piece.start, piece.end));
  // `format!("{item}", item = other)`.
  if (new RegExp(`[(,]\\s*${identifierPattern(name)}\\s*=(?![=>])`, 'u').test(code))
    return 'an argument of a macro has the same name';
  if (ownUses(document, piece, name).some(use => mayBeField(document, code, piece.start, use)))
    return 'a struct takes it by its name';
  return inlineArguments(document, piece, name).some(({ isKnown }) => !isKnown)
    ? 'a format string holds it'
    : undefined;
}

/**
 * Whether a use may be a field, too: `Row { item }`, unlike the block of `if ready { item }`.
 *
 * @param code The text from `from` on, without what its literals and comments hold.
 */
export function mayBeField(document: ViewDocument, code: string, from: number, { start, end }: Span): boolean {
  const before = code.slice(0, start - from);
  if (!/[{,]\s*(?:ref\s+)?(?:mut\s+)?$/.test(before) || !/^\s*[,}]/.test(code.slice(end - from))) return false;
  const brace = openBracket(before);
  if (code.charAt(brace) !== '{') return false;
  const place = pathAt(document, start).at(-1);
  // A block among tags, whatever text or tag stands in front of it.
  if (place !== undefined && (place.kind !== 'rust' || place.start === from + brace)) return false;
  const head = code.slice(0, brace).trimEnd();
  if (!/[\p{XID_Continue}>]$/u.test(head) || BLOCK_KEYWORDS.test(head)) return false;
  return /(?<![\p{XID_Continue}])\p{Lu}[\p{XID_Continue}]*(?:<[^{};]*>)?$/u.test(head) || !opensBlock(head);
}

/** Whether the `{` behind some code begins a block, as in `match x {`, `|x| -> T {` and `=> {`. */
function opensBlock(head: string): boolean {
  return /[=-]>$|(?<![\p{XID_Continue}])(?:for|if|match|while)(?![\p{XID_Continue}])[^{};]*$/u.test(head);
}
