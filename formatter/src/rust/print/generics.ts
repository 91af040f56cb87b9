import { lex } from '../lexer.js';
import { type Lexed, TokenKind } from '../tokens.js';

/** Operators of types, longest first, as the lexer has single characters. */
const OPERATORS = ['...', '::', '->', '..'];

/** Stand between two blanks. */
const SPACED = new Set(['=', '+', '->']);

/** Have a blank behind them, whatever follows. */
const SPACED_BEHIND = new Set([',', ':', ';', '{', 'as', 'const', 'dyn', 'impl', 'mut']);

/** Have no blank in front of them where the token in front would have one behind it. */
const CLOSING = new Set([',', '>', ')', ']']);

/**
 * Generics on one line, with normal spacing and without a trailing comma: `<T,U : Bound ,>` is `<T, U: Bound>`
 * (leptosfmt.md 2.2).
 *
 * @param text With the angle brackets, and what may stand in front of them.
 * @returns The text as it is where it holds a comment, or is no Rust.
 */
export function formatGenerics(text: string): string {
  const lexed = lex(text, 0, text.length);
  if (lexed === undefined || lexed.comments.length > 0) return text;
  const words = withoutTrailingCommas(joinOperators(lexed));
  let line = '';
  for (const [index, word] of words.entries()) {
    const previous = words[index - 1];
    if (previous !== undefined && needsBlank(previous, word)) line += ' ';
    line += word.text;
  }
  return line;
}

/** A token, or an operator of several. */
interface Word {
  readonly text: string;
  /** A name, a literal, or a lifetime. */
  readonly isWord: boolean;
}

function joinOperators({ text, count, kinds, starts, ends }: Lexed): Word[] {
  const words: Word[] = [];
  for (let at = 0; at < count; at++) {
    const start = starts[at] ?? 0;
    const operator = OPERATORS.find(it => text.startsWith(it, start));
    const isWord = kinds[at] === TokenKind.Ident || kinds[at] === TokenKind.Literal || kinds[at] === TokenKind.Lifetime;
    words.push({ text: operator ?? text.slice(start, ends[at]), isWord });
    if (operator !== undefined) at += operator.length - 1;
  }
  return words;
}

/** A comma in front of `>` is not needed; in front of `)` it may make a tuple. */
function withoutTrailingCommas(words: readonly Word[]): readonly Word[] {
  return words.filter((word, index) => word.text !== ',' || words[index + 1]?.text !== '>');
}

function needsBlank(previous: Word, word: Word): boolean {
  if (CLOSING.has(word.text)) return false;
  if (SPACED.has(previous.text) || SPACED.has(word.text)) return true;
  if (SPACED_BEHIND.has(previous.text) || word.text === '}') return true;
  return word.isWord && (previous.isWord || previous.text === '>' || previous.text === ')');
}
