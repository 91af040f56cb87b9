import { type Check, NONE } from './problem.js';

/** `class=` with nothing behind it. */
export const checkMissingValue: Check = place => {
  if (place.kind !== 'attribute' || place.value?.form !== 'missing') return NONE;
  const message = `\`${place.key}=\` needs a value: a literal, an expression, or Rust code in braces.`;
  return [{ code: 'syntax/missing-value', message, start: place.start, end: place.value.end }];
};
