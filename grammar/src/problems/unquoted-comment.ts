import { type Check, NONE, type Problem } from './problem.js';

/** HTML comments hold exactly one string; rstml 0.13 drops that (view-language.md 1.12). */
export const checkUnquotedComment: Check = (place, { text, rstml }) => {
  if (place.kind !== 'comment' || place.quoted) return NONE;
  const { start, end } = place;
  const source = text.slice(start, end);
  if (!source.endsWith('>')) {
    return [{ code: 'syntax/unquoted-comment', message: 'This comment has no end: expected `-->`.', start, end }];
  }
  if (rstml === undefined || rstml === '0.13') return NONE;
  return [
    {
      code: 'syntax/unquoted-comment',
      message: 'The text of an HTML comment is a string: write `<!-- "…" -->`, or a comment of Rust.',
      start,
      end,
      ...quoted(source, start, end),
    },
  ];
};

function quoted(source: string, start: number, end: number): Pick<Problem, 'fix'> {
  const content = /^<!--([\s\S]*)-->$/u.exec(source)?.[1]?.trim();
  if (content === undefined || content === '' || /["\\]/u.test(content)) return {};
  return { fix: { title: 'Quote the comment', edits: [{ start, end, text: `<!-- "${content}" -->` }] } };
}
