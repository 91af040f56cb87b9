import type { Span } from 'tree-sitter-leptos';
import { blanks, valuesMarked } from '../rust-code.js';

/** A token of Rust code, as far as one has to know where names are bound. */
export interface RustToken extends Span {
  readonly text: string;
}

/** The tokens of a piece of code, and which brackets belong together, both ways. */
export interface RustTokens {
  readonly tokens: readonly RustToken[];
  readonly partners: ReadonlyMap<number, number>;
  /** Where the piece ends in the text. */
  readonly end: number;
}

const TOKEN =
  /'?(?:r#)?[\p{XID_Start}_][\p{XID_Continue}]*|\d\w*(?:\.\d\w*)?|=>|->|==|!=|<=|>=|&&|\|\||\.\.=?|::|[^\s]/gu;

const CLOSING: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/**
 * Reads a piece of a text; literals count as the number 0.
 *
 * @param holes What is none of this code: the views in it.
 */
export function tokensOf(text: string, { start, end }: Span, holes: readonly Span[]): RustTokens {
  const code = valuesMarked(cutOut(text.slice(start, end), start, holes));
  const tokens = [...code.matchAll(TOKEN)].map(
    ({ 0: token, index }): RustToken => ({ text: token, start: start + index, end: start + index + token.length }),
  );
  const partners = new Map<number, number>();
  const open: number[] = [];
  tokens.forEach((token, index) => {
    if (isOpening(token)) open.push(index);
    const partner = CLOSING[token.text] === undefined ? undefined : open.at(-1);
    if (partner === undefined || tokens[partner]?.text !== CLOSING[token.text]) return;
    open.pop();
    partners.set(partner, index).set(index, partner);
  });
  return { tokens, partners, end };
}

/** The next of some tokens that is in no brackets, a bracket that closes what is around, or the end. */
export function next({ tokens, partners }: RustTokens, from: number, wanted: readonly string[]): number {
  let at = from;
  for (let token = tokens[at]; token !== undefined; token = tokens[at]) {
    if (wanted.includes(token.text) || CLOSING[token.text] !== undefined) return at;
    at = (isOpening(token) ? (partners.get(at) ?? tokens.length) : at) + 1;
  }
  return tokens.length;
}

/** The text of a token; empty where there is none. */
export function textAt({ tokens }: RustTokens, index: number): string {
  return tokens[index]?.text ?? '';
}

function isOpening({ text }: RustToken): boolean {
  return text === '(' || text === '[' || text === '{';
}

function cutOut(code: string, start: number, holes: readonly Span[]): string {
  let rest = code;
  for (const hole of holes) {
    const from = hole.start - start;
    const to = hole.end - start;
    if (from < 0 || to > code.length) continue;
    rest = rest.slice(0, from) + blanks(rest.slice(from, to)) + rest.slice(to);
  }
  return rest;
}
