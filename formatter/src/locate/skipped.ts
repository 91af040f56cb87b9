import { endOfOpaque, matchingDelimiter } from 'tree-sitter-leptos';

const SKIP = /#(!?)\s*\[\s*(?:rustfmt\s*::\s*skip|rustfmt_skip)\s*\]/y;

/** Statements and items that go on behind a block, up to their semicolon. */
const ENDS_WITH_SEMICOLON =
  /\s*(?:pub(?:\s*\([^)]*\))?\s+)?(?:let|const|static|type|use)\b(?!\s+(?:fn|unsafe|extern|async)\b)/y;

/**
 * Where the code ends that a `#[rustfmt::skip]` at `at` keeps from being formatted; `at` where there is none. An inner
 * attribute (`#![…]`) at the beginning of a file or block covers all of the rest of it.
 */
export function endOfSkipped(text: string, at: number): number {
  SKIP.lastIndex = at;
  const match = SKIP.exec(text);
  if (match === null) return at;
  const behind = SKIP.lastIndex;
  if (match[1] === '!') return endOfBlock(text, behind);
  ENDS_WITH_SEMICOLON.lastIndex = behind;
  return endOfStatement(text, behind, ENDS_WITH_SEMICOLON.test(text));
}

/** Up to the delimiter that closes the block around `from`, or the end of the text. */
function endOfBlock(text: string, from: number): number {
  return scan(text, from, () => undefined);
}

function endOfStatement(text: string, from: number, toSemicolon: boolean): number {
  return scan(text, from, (character, behind) => {
    if (character === ';') return behind;
    return character === '{' && !toSemicolon ? behind : undefined;
  });
}

/**
 * Goes over code at one level, whole groups and literals at a time, until `ends` knows the end or the level does.
 *
 * @param ends Given a character and the offset behind it (behind its group, where it opens one).
 */
function scan(text: string, from: number, ends: (character: string, behind: number) => number | undefined): number {
  for (let at = from; at < text.length; ) {
    const opaque = endOfOpaque(text, at);
    if (opaque > at) {
      at = opaque;
      continue;
    }
    const character = text.charAt(at);
    if (character === ')' || character === ']' || character === '}') return at;
    const isOpen = character === '(' || character === '[' || character === '{';
    const behind = isOpen ? (matchingDelimiter(text, at) ?? text.length - 1) + 1 : at + 1;
    const end = ends(character, behind);
    if (end !== undefined) return end;
    at = behind;
  }
  return text.length;
}
