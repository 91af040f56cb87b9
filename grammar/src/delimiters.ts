const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** Everything in Rust that may hold a delimiter without being one: comments, strings, characters. */
const OPAQUE = new RegExp(
  [
    String.raw`\/\/[^\n]*`,
    String.raw`\/\*`,
    String.raw`[bc]?r(?<hashes>#*)"[\s\S]*?"\k<hashes>`,
    String.raw`"(?:[^"\\]|\\[\s\S])*"`,
    String.raw`'(?:[^'\\\n]|\\(?:u\{[^}]*\}|x..|.))'`,
    String.raw`[()[\]{}]`,
  ].join('|'),
  'gu',
);

/**
 * The UTF-16 offset of the delimiter that closes the one at `open`; undefined where none does, or another one comes first.
 */
export function matchingDelimiter(text: string, open: number): number | undefined {
  const expected: string[] = [];
  OPAQUE.lastIndex = open;
  for (let match = OPAQUE.exec(text); match !== null; match = OPAQUE.exec(text)) {
    const token = match[0];
    if (token === '/*') {
      OPAQUE.lastIndex = endOfBlockComment(text, match.index);
      continue;
    }
    const closer = CLOSERS[token];
    if (closer !== undefined) {
      expected.push(closer);
      continue;
    }
    if (token !== ')' && token !== ']' && token !== '}') continue;
    if (expected.pop() !== token) return undefined;
    if (expected.length === 0) return match.index;
  }
  return undefined;
}

/** Block comments nest in Rust. */
function endOfBlockComment(text: string, start: number): number {
  const edge = /\/\*|\*\//gu;
  edge.lastIndex = start;
  let depth = 0;
  for (let match = edge.exec(text); match !== null; match = edge.exec(text)) {
    depth += match[0] === '/*' ? 1 : -1;
    if (depth === 0) return match.index + 2;
  }
  return text.length;
}
