import { type Check, excerpt, NONE } from './problem.js';

/** A value that starts with a brace ends with it, from rstml 0.12 on (view-language.md 1.6 and 1.12). */
export const checkValueContinuation: Check = (place, { text, rstml }) => {
  if (place.kind !== 'attribute' || place.value?.continuation === undefined || rstml === '0.11') return NONE;
  const { code, continuation } = place.value;
  const { start, end } = continuation;
  const message = `The value ends with its brace, \`${excerpt(continuation.text)}\` is not part of it: put all of it in braces.`;
  const closing = code === undefined ? start : code.end - 1;
  return [
    {
      code: 'syntax/value-continuation',
      message,
      start,
      end,
      fix: { title: 'Put all of it in braces', edits: [{ start: closing, end, text: `${text.slice(start, end)}}` }] },
    },
  ];
};
