import { type OpaqueToken, opaqueTokens, type Span } from 'tree-sitter-leptos';

/** A string literal of Rust. UTF-16 offsets. */
export interface StringLiteral {
  /** What is between the quotes; to the end of the text where the last one is missing. */
  readonly content: Span;
  readonly raw: boolean;
}

/** The string literals of a piece of Rust, in order; those of bytes and of C are none. */
export function* stringLiterals(text: string, { start, end }: Span): Generator<StringLiteral> {
  for (const token of opaqueTokens(text, start)) {
    if (token.start >= end) return;
    const literal = token.kind === 'literal' ? literalOf(text, token) : undefined;
    if (literal !== undefined) yield literal;
  }
}

/** The literal that a span is, blanks around it left out; undefined where it is anything else. */
export function onlyLiteral(text: string, { start, end }: Span): StringLiteral | undefined {
  const from = behindBlanks(text, start, end);
  const [first] = stringLiterals(text, { start: from, end });
  if (first === undefined || openingQuote(text, first) !== from) return undefined;
  const last = first.content.end + text.slice(first.content.end, end).search(/[^"#]|$/);
  return text.slice(last, end).trim() === '' ? first : undefined;
}

/**
 * The literals in front of a tuple: of `("a", x)` the first, of `(["a", "b"], x)` both.
 *
 * @param span The tuple, its parentheses included.
 */
export function leadingLiterals(text: string, { start, end }: Span): StringLiteral[] {
  const first = behindBlanks(text, start + 1, end);
  if (text.charAt(first) !== '[') {
    const [literal] = stringLiterals(text, { start: first, end });
    return literal !== undefined && openingQuote(text, literal) === first ? [literal] : [];
  }
  const found: StringLiteral[] = [];
  let behind = first + 1;
  for (const literal of stringLiterals(text, { start: first, end })) {
    if (/[^\s,"#]/.test(text.slice(behind, openingQuote(text, literal)))) break;
    found.push(literal);
    behind = literal.content.end;
  }
  return found;
}

function literalOf(text: string, { start, end }: OpaqueToken): StringLiteral | undefined {
  const opening = /^(?:r(#*))?"/.exec(text.slice(start, Math.min(end, start + 260)));
  if (opening === null) return undefined;
  const closing = `"${opening[1] ?? ''}`;
  const from = start + opening[0].length;
  const closed = end - closing.length >= from && text.startsWith(closing, end - closing.length);
  return {
    content: { start: from, end: closed ? end - closing.length : end },
    raw: text.charAt(start) === 'r',
  };
}

/** Where a literal begins, its `r#` included. */
function openingQuote(text: string, { content, raw }: StringLiteral): number {
  let at = content.start - 1;
  while (raw && text.charAt(at) !== 'r') at--;
  return at;
}

function behindBlanks(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && /\s/.test(text.charAt(at))) at++;
  return at;
}
