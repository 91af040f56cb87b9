import { readTokens, type Token } from './tokens.js';

/**
 * The words of a piece of Rust and where each stands first, as UTF-16 offsets: words in literals and comments are none.
 */
export function firstWords(text: string): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (const { kind, text: word, start } of allTokens(text)) {
    if (kind === 'word' && !first.has(word)) first.set(word, start);
  }
  return first;
}

/** The names of the macros that are called in a piece of Rust, each once. */
export function macrosCalledIn(text: string): readonly string[] {
  const names = new Set<string>();
  const tokens = allTokens(text);
  for (const [index, { kind, text: name }] of tokens.entries()) {
    const isCall = tokens[index + 1]?.text === '!' && tokens[index + 2]?.kind === 'group';
    if (kind === 'word' && isCall) names.add(name);
  }
  return [...names];
}

/** Each group in front of what is in it. */
function allTokens(text: string): readonly Token[] {
  const found: Token[] = [];
  const pending = [...(readTokens(text, 0, text.length) ?? [])].reverse();
  for (let token = pending.pop(); token !== undefined; token = pending.pop()) {
    found.push(token);
    for (let index = token.content.length - 1; index >= 0; index--) {
      const inner = token.content[index];
      if (inner !== undefined) pending.push(inner);
    }
  }
  return found;
}
