import type { Span } from 'tree-sitter-leptos';
import { isAlwaysKeyword } from '../rust-keywords.js';
import { patternNames } from './pattern-names.js';
import { next, type RustTokens, textAt } from './rust-tokens.js';

/** A name that code binds; the span is where it counts. */
export interface Binding extends Span {
  /** Without `r#`. */
  readonly name: string;
  /** Where the name stands. */
  readonly nameStart: number;
  readonly by: 'let' | 'parameter' | 'closure' | 'pattern' | 'tag';
  /** Where what binds it begins: its `let`. */
  readonly from: number;
}

/** What a pattern of some kind binds, and where that counts. */
interface Binder extends Span {
  readonly by: Binding['by'];
  /** Indexes of the pattern's tokens, the end excluded. */
  readonly pattern: Span;
}

/** The end of a value, behind which `|` is an operator. */
const OPERAND = /^(?:[)\]}?\d]|self$|true$|false$|await$)/;

/** All names that a piece of code binds: by `let`, as parameters, in patterns. What is in its views is looked at elsewhere. */
export function bindingsIn(code: RustTokens): Binding[] {
  return code.tokens.flatMap((_, index) => {
    const binder = binderAt(index, code);
    if (binder === undefined) return [];
    const { start, end, by, pattern } = binder;
    const from = code.tokens[index]?.start ?? start;
    return patternNames(code, pattern).map(name => ({ ...name, start, end, by, from }));
  });
}

function binderAt(index: number, code: RustTokens): Binder | undefined {
  switch (code.tokens[index]?.text) {
    case 'let':
      return ofLet(index, code);
    case 'for':
      return ofFor(index, code);
    case 'fn':
      return ofFunction(index, code);
    case '|':
      return ofClosure(index, code);
    case '=>':
      return ofArm(index, code);
    default:
      return undefined;
  }
}

/** Behind its statement up to the end of the block; of `if let` and its like, in the block that follows. */
function ofLet(index: number, code: RustTokens): Binder {
  const end = next(code, index + 1, ['=', ';']);
  const pattern = { start: index + 1, end };
  const isCondition = /^(?:if|while|&&)$/.test(textAt(code, index - 1));
  if (isCondition)
    return { by: 'pattern', pattern, start: startOf(code, next(code, end, ['{', '&&'])), end: blockEnd(code, end) };
  const behind = next(code, end, [';']);
  return { by: 'let', pattern, start: startOf(code, behind), end: startOf(code, next(code, behind, [])) };
}

function ofFor(index: number, code: RustTokens): Binder | undefined {
  const end = next(code, index + 1, ['in', '{', ';']);
  if (textAt(code, end) !== 'in') return undefined;
  return {
    by: 'pattern',
    pattern: { start: index + 1, end },
    start: startOf(code, next(code, end, ['{'])),
    end: blockEnd(code, end),
  };
}

function ofFunction(index: number, code: RustTokens): Binder | undefined {
  const open = behindGenerics(code, index + 2);
  const close = code.partners.get(open);
  if (textAt(code, open) !== '(' || close === undefined) return undefined;
  const pattern = { start: open + 1, end: close };
  return {
    by: 'parameter',
    pattern,
    start: startOf(code, next(code, close + 1, ['{', ';'])),
    end: blockEnd(code, close + 1),
  };
}

/** Up to the comma or semicolon behind its body. */
function ofClosure(index: number, code: RustTokens): Binder | undefined {
  const before = textAt(code, index - 1);
  const isOperator = OPERAND.test(before) || (/^[\p{XID_Start}_]/u.test(before) && !isAlwaysKeyword(before));
  const close = isOperator ? code.tokens.length : next(code, index + 1, ['|']);
  if (textAt(code, close) !== '|') return undefined;
  const end = startOf(code, next(code, close + 1, [',', ';']));
  return { by: 'closure', pattern: { start: index + 1, end: close }, start: startOf(code, close), end };
}

/** A pattern of `match` counts in its guard and its body. */
function ofArm(index: number, code: RustTokens): Binder {
  let first = index;
  while (first > 0 && !/^(?:,|=>|[([{])$/.test(textAt(code, first - 1))) {
    const open = code.partners.get(first - 1) ?? first - 1;
    // The body of the arm in front.
    if (textAt(code, open - 1) === '=>') break;
    first = open;
  }
  const guard = next(code, first, ['if', '=>']);
  const end = textAt(code, index + 1) === '{' ? blockEnd(code, index + 1) : startOf(code, next(code, index + 1, [',']));
  return { by: 'pattern', pattern: { start: first, end: guard }, start: startOf(code, guard), end };
}

/** Behind the `<…>` that may begin at a token. */
function behindGenerics(code: RustTokens, index: number): number {
  if (textAt(code, index) !== '<') return index;
  let depth = 0;
  for (let at = index; at < code.tokens.length; at++) {
    const text = textAt(code, at);
    depth += text === '<' ? 1 : text === '>' ? -1 : 0;
    if (depth === 0) return at + 1;
  }
  return code.tokens.length;
}

/** Where the block ends that is next behind a token. */
function blockEnd(code: RustTokens, from: number): number {
  return startOf(code, code.partners.get(next(code, from, ['{', ';'])) ?? code.tokens.length);
}

function startOf({ tokens, end }: RustTokens, index: number): number {
  return tokens[index]?.start ?? end;
}
