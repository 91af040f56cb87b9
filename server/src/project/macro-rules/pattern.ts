import type { Token } from './tokens.js';

/** A part of a matcher or a transcriber. */
export type Part =
  | { readonly kind: 'token'; readonly token: Token }
  | { readonly kind: 'group'; readonly token: Token; readonly parts: readonly Part[] }
  /** `$name` and, in a matcher, `$name:fragment`. */
  | { readonly kind: 'variable'; readonly name: string; readonly fragment: string; readonly isSpaced: boolean }
  /** `$(…) separator operator`. */
  | {
      readonly kind: 'repetition';
      readonly parts: readonly Part[];
      readonly separator: string;
      readonly operator: string;
    };

/** One `(matcher) => {transcriber}`. */
interface Rule {
  readonly matcher: readonly Part[];
  readonly transcriber: readonly Part[];
}

/** Deeper ones than anybody writes. */
const MOST_DEPTH = 64;

/**
 * The rules in the body of a `macro_rules!` (The Rust Reference, "Macros By Example").
 *
 * @returns Those that could be read.
 */
export function rulesIn(body: readonly Token[]): readonly Rule[] {
  const rules: Rule[] = [];
  for (const [index, token] of body.entries()) {
    const matcher = body[index - 1];
    const transcriber = body[index + 1];
    if (token.text !== '=>' || matcher?.kind !== 'group' || transcriber?.kind !== 'group') continue;
    rules.push({ matcher: partsOf(matcher.content, 0), transcriber: partsOf(transcriber.content, 0) });
  }
  return rules;
}

function partsOf(tokens: readonly Token[], depth: number): readonly Part[] {
  if (depth > MOST_DEPTH) return [];
  const parts: Part[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (token === undefined) break;
    if (token.text === '$' && next?.kind === 'group' && next.text === '(') {
      const first = tokens[at + 2];
      const hasSeparator = first !== undefined && !isOperator(first);
      const operator = hasSeparator ? tokens[at + 3] : first;
      if (operator === undefined || !isOperator(operator)) return parts;
      const separator = hasSeparator ? first.text : '';
      parts.push({ kind: 'repetition', parts: partsOf(next.content, depth + 1), separator, operator: operator.text });
      at += hasSeparator ? 3 : 2;
    } else if (token.text === '$' && next?.kind === 'word') {
      const isTyped =
        tokens[at + 2]?.text === ':' && tokens[at + 2]?.start === next.end && tokens[at + 3]?.kind === 'word';
      parts.push({
        kind: 'variable',
        name: next.text,
        fragment: isTyped ? (tokens[at + 3]?.text ?? '') : '',
        isSpaced: token.isSpaced,
      });
      at += isTyped ? 3 : 1;
    } else if (token.kind === 'group') {
      parts.push({ kind: 'group', token, parts: partsOf(token.content, depth + 1) });
    } else {
      parts.push({ kind: 'token', token });
    }
  }
  return parts;
}

function isOperator({ text }: Token): boolean {
  return text === '*' || text === '+' || text === '?';
}
