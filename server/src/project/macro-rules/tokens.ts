import { endOfOpaque } from 'tree-sitter-leptos';

/** A token of Rust, or a group of delimiters with what is in it. */
export interface Token {
  readonly kind: 'word' | 'mark' | 'literal' | 'comment' | 'group';
  /** As written; of a group its opening delimiter. */
  readonly text: string;
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  /** Whether there is a blank in front of it. */
  readonly isSpaced: boolean;
  /** Of a group. */
  readonly content: readonly Token[];
}

interface OpenGroup {
  readonly start: number;
  readonly isSpaced: boolean;
  readonly content: Token[];
}

const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
const WORD = /[\p{XID_Start}_][\p{XID_Continue}]*/uy;
const NUMBER = /[0-9][\w.]*/y;
/** Marks of more than one character that a matcher may hold as one. */
const LONG_MARK = /=>|::|->|==|!=|<=|>=|&&|\|\||\.\.=|\.\.\.|\.\./y;
const LIFETIME = /'[\p{XID_Start}_][\p{XID_Continue}]*/uy;
/** What stands in front of the quote of a literal. */
const PREFIX = /[bc]?r#*(?=")|[bc](?=["'])/y;
const BLANK = /\s+/y;
const NONE: readonly Token[] = [];

/**
 * The tokens of a piece of Rust. Comments are left out, but for doc comments, which are attributes.
 *
 * @returns Undefined where its delimiters do not fit.
 */
export function readTokens(text: string, from: number, to: number): readonly Token[] | undefined {
  const open: OpenGroup[] = [{ start: from, isSpaced: false, content: [] }];
  let at = from;
  let isSpaced = false;
  while (at < to) {
    const group = open.at(-1);
    if (group === undefined) return undefined;
    const character = text.charAt(at);
    const end = matchAt(BLANK, text, at);
    if (end > at) {
      at = end;
      isSpaced = true;
      continue;
    }
    if (character in CLOSERS) {
      open.push({ start: at, isSpaced, content: [] });
      isSpaced = false;
      at++;
      continue;
    }
    if (character === ')' || character === ']' || character === '}') {
      open.pop();
      if (CLOSERS[text.charAt(group.start)] !== character) return undefined;
      open.at(-1)?.content.push({
        kind: 'group',
        text: text.charAt(group.start),
        start: group.start,
        end: at + 1,
        isSpaced: group.isSpaced,
        content: group.content,
      });
      isSpaced = false;
      at++;
      continue;
    }
    const token = tokenAt(text, at, isSpaced);
    at = token.end;
    const isBlank = token.kind === 'comment' && !isDoc(token.text);
    if (!isBlank) group.content.push(token);
    isSpaced = isBlank;
  }
  return open.length === 1 ? open[0]?.content : undefined;
}

function tokenAt(text: string, start: number, isSpaced: boolean): Token {
  const [kind, end] = extentAt(text, start);
  return { kind, text: text.slice(start, end), start, end, isSpaced, content: NONE };
}

function extentAt(text: string, start: number): readonly [Token['kind'], number] {
  const isComment = text.startsWith('//', start) || text.startsWith('/*', start);
  // Of a raw string or one of bytes the quote tells where it ends.
  const quote = matchAt(PREFIX, text, start);
  const opaque = endOfOpaque(text, quote);
  if (opaque > quote) return [isComment ? 'comment' : 'literal', opaque];
  const number = matchAt(NUMBER, text, start);
  if (number > start) return ['literal', number];
  const raw = text.startsWith('r#', start) ? 2 : 0;
  const word = matchAt(WORD, text, start + raw);
  if (word > start + raw) return ['word', word];
  return ['mark', Math.max(start + 1, matchAt(LIFETIME, text, start), matchAt(LONG_MARK, text, start))];
}

function isDoc(comment: string): boolean {
  return /^(?:\/\/\/(?!\/)|\/\*\*(?![*/]))/.test(comment);
}

function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
