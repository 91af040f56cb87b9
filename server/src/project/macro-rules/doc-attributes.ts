import type { Token } from './tokens.js';

const NONE: readonly Token[] = [];

/**
 * Doc comments as matchers see them: `/// text` is `#[doc = "…"]` (The Rust Reference, "Doc comments"). The attribute
 * keeps the comment as its only content, and all of it stands where the comment does.
 */
export function withDocAttributes(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token): Token | Token[] => {
    const { kind, start, end, isSpaced, content } = token;
    if (kind === 'group') return content.length === 0 ? token : { ...token, content: withDocAttributes(content) };
    if (kind !== 'comment') return token;
    const place = { start, end, isSpaced: false };
    return [
      { ...place, kind: 'mark', text: '#', isSpaced, content: NONE },
      { ...place, kind: 'group', text: '[', content: [token] },
    ];
  });
}

/** What a token of such an attribute is when it is written on its own; undefined for any other token. */
export function docAttributeText(token: Token, text: string): string | undefined {
  if (token.kind === 'mark' && token.text === '#' && token.end - token.start > 1) return '#';
  const [comment] = token.content;
  if (token.kind === 'group' && comment?.kind === 'comment' && comment.start === token.start) {
    return `[${docText(comment, text)}]`;
  }
  return token.kind === 'comment' ? docText(token, text) : undefined;
}

/** `doc = "text"` of `/// text`. */
function docText({ start, end }: Token, text: string): string {
  const comment = text.slice(start, end);
  const docs = comment.startsWith('//') ? comment.slice(3) : comment.slice(3, -2);
  return `doc = "${docs.replace(/["\\]/g, '\\$&')}"`;
}
