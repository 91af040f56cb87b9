import type { Span } from 'tree-sitter-leptos';

/** What a literal is, apart from byte and C strings. */
type LiteralKind = 'text' | 'integer' | 'float' | 'bool' | 'char';

/** A literal, its place being that without the brackets around it. */
export interface Literal extends Span {
  readonly kind: LiteralKind;
  /** As written: `"a"`, `1_000u8`. */
  readonly text: string;
  /** The type that a number names itself: `u8` in `3u8`. */
  readonly suffix?: string;
}

/** The Rust Reference, "Literal expressions". */
const KINDS: readonly (readonly [LiteralKind, RegExp])[] = [
  ['text', /^(?:"(?:[^"\\]|\\[\s\S])*"|r(#*)"(?:(?!"\1)[\s\S])*"\1)$/],
  ['integer', /^\d[\d_]*(?<suffix>[iu](?:8|16|32|64|128|size))?$|^0[box][\da-fA-F_]+$/],
  ['float', /^\d[\d_]*(?:\.[\d_]*)?(?:[eE][+-]?[\d_]+)?(?<suffix>f32|f64)?$/],
  ['bool', /^(?:true|false)$/],
  ['char', /^'(?:[^'\\]|\\(?:'|[^']+))'$/],
];

/**
 * The literal that a value is, be it in braces or parentheses.
 *
 * @param value Of an attribute.
 * @param text Of the document.
 * @returns Undefined where the value is anything else, `-1` among it.
 */
export function literalIn(value: Span, text: string): Literal | undefined {
  let [start, end] = trimmed(value.start, value.end, text);
  while (`${text.charAt(start)}${text.charAt(end - 1)}` === '{}' || isInParentheses(text, start, end)) {
    [start, end] = trimmed(start + 1, end - 1, text);
  }
  const written = text.slice(start, end);
  for (const [kind, pattern] of KINDS) {
    const match = pattern.exec(written);
    if (match === null) continue;
    const suffix = match.groups?.['suffix'];
    return { kind, start, end, text: written, ...(suffix === undefined ? {} : { suffix }) };
  }
  return undefined;
}

/** What is left of `(a)(b)` without its ends is no literal either. */
function isInParentheses(text: string, start: number, end: number): boolean {
  return text.charAt(start) === '(' && text.charAt(end - 1) === ')';
}

function trimmed(from: number, to: number, text: string): [start: number, end: number] {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return [start, end];
}
