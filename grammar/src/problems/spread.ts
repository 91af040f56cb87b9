import type { Element, Shorthand } from '../view/nodes.js';
import { type Check, NONE, type Problem } from './problem.js';

/** Spreads as other languages write them: `{...props}`, `<div ..props>` (view-language.md 2.2). */
export const checkSpread: Check = (place, { text }) => {
  if (place.kind === 'shorthand') return inBraces(place, text);
  return place.kind === 'element' ? inName(place, text) : NONE;
};

function inBraces({ start, end }: Shorthand, text: string): readonly Problem[] {
  const dots = /^\{\s*(?=\.\.\.)/.exec(text.slice(start, end));
  if (dots === null) return NONE;
  const at = start + dots[0].length;
  const fix = { title: 'Write `..`', edits: [{ start: at, end: at + 3, text: '..' }] };
  return [
    { code: 'syntax/rust', message: 'A spread is written with two dots: `{..props}`.', start: at, end: at + 3, fix },
  ];
}

/** Without braces the parser takes it for a part of the tag's name. */
function inName({ open }: Element, text: string): readonly Problem[] {
  const { name } = open;
  // `<{..} attributes/>` is one in braces.
  if (name.form === 'block') return NONE;
  const found = /\s*(\.\.\s*(\w*)\S*)/.exec(text.slice(name.start, name.end));
  if (found === null) return NONE;
  const [all, written = '', spread = ''] = found;
  const start = name.start + found.index + all.length - written.length;
  const problem = {
    code: 'syntax/invalid-name',
    message: `A spread is written in braces: \`{..${spread || 'props'}}\`.`,
    start,
    end: name.end,
  };
  // What is called belongs to it.
  if (spread === '' || text.charAt(name.end) === '(') return [problem];
  const edits = [{ start, end: name.end, text: `{${written}}` }];
  return [{ ...problem, fix: { title: 'Put it in braces', edits } }];
}
