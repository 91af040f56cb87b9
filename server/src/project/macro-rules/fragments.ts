import type { Token } from './tokens.js';

/** What ends a type, a path or a pattern: what may follow it in a matcher. */
const TYPE_ENDS: ReadonlySet<string> = new Set([',', ';', '=>', '=', '|', ':', '{', 'as', 'where']);
const EXPRESSION_ENDS: ReadonlySet<string> = new Set([',', ';', '=>']);

/**
 * Where a fragment ends that begins at a token (The Rust Reference, "Metavariables"): expressions and types are taken up
 * to what may follow them.
 *
 * @returns Undefined where there is no such fragment, or it is of a kind that is not told from tokens alone.
 */
export function fragmentEnd(fragment: string, tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (fragment === 'vis') return visibilityEnd(tokens, at);
  if (token === undefined) return undefined;
  switch (fragment) {
    case 'ident':
      return token.kind === 'word' ? at + 1 : undefined;
    case 'tt':
      return at + 1;
    case 'block':
      return token.kind === 'group' && token.text === '{' ? at + 1 : undefined;
    case 'literal':
      return literalEnd(tokens, at);
    case 'lifetime':
      return token.kind === 'mark' && /^'./.test(token.text) ? at + 1 : undefined;
    case 'expr':
    case 'expr_2021':
    case 'stmt':
      return endBefore(EXPRESSION_ENDS, tokens, at);
    case 'ty':
    case 'path':
    case 'pat':
    case 'pat_param':
      return endBefore(TYPE_ENDS, tokens, at);
    case 'item':
      return itemEnd(tokens, at);
    case 'meta':
      return endBefore(EXPRESSION_ENDS, tokens, at);
    default:
      return undefined;
  }
}

/** `pub`, `pub(crate)`, or nothing. */
function visibilityEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== 'pub') return at;
  const next = tokens[at + 1];
  return next?.kind === 'group' && next.text === '(' ? at + 2 : at + 1;
}

function literalEnd(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token?.text === '-') return tokens[at + 1]?.kind === 'literal' ? at + 2 : undefined;
  return token?.kind === 'literal' || token?.text === 'true' || token?.text === 'false' ? at + 1 : undefined;
}

/** Behind the braces or the semicolon that an item ends with. */
function itemEnd(tokens: readonly Token[], from: number): number | undefined {
  const last = tokens.findIndex(({ text }, at) => at >= from && (text === '{' || text === ';'));
  return last < 0 ? undefined : last + 1;
}

/** A comma between `<` and `>` belongs to the type. */
function endBefore(ends: ReadonlySet<string>, tokens: readonly Token[], from: number): number | undefined {
  let angles = 0;
  let at = from;
  for (; at < tokens.length; at++) {
    const text = tokens[at]?.text ?? '';
    if (text === '<' && ends === TYPE_ENDS) angles++;
    else if (text === '>' && angles > 0) angles--;
    else if (angles === 0 && ends.has(text)) break;
  }
  return at > from ? at : undefined;
}
