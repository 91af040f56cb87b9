import { type Check, excerpt, NONE } from './problem.js';

/** `<!` is followed by `DOCTYPE` in any case, or by a comment. */
export const checkDoctype: Check = place => {
  if (place.kind !== 'doctype' || /^<\s*!\s*doctype\b[^<]*>$/iu.test(place.text)) return NONE;
  const { start, end } = place;
  return [
    { code: 'syntax/doctype', message: `Expected \`<!DOCTYPE html>\`, found \`${excerpt(place.text)}\`.`, start, end },
  ];
};
