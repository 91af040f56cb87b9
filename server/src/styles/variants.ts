import type { Span } from 'tree-sitter-leptos';

/**
 * Where the class itself stands in what Tailwind takes for one: `card` in `md:hover:card`, `!card` and
 * `group-[:hover]:card!`. UTF-16 offsets in the word.
 */
export function behindVariants(word: string): Span {
  let depth = 0;
  let start = 0;
  for (let at = 0; at < word.length; at++) {
    const character = word.charAt(at);
    if (character === '[' || character === '(') depth++;
    else if (character === ']' || character === ')') depth--;
    else if (character === ':' && depth === 0) start = at + 1;
  }
  if (word.charAt(start) === '!') start++;
  return { start, end: word.endsWith('!') ? Math.max(start, word.length - 1) : word.length };
}
