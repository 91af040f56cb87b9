import type { Attribute } from '../view/nodes.js';
import { type Check, NONE, type Problem } from './problem.js';

/** Names that Rust's tokens cannot hold, such as Tailwind's `w-1/2`, and those that end too early (view-language.md 1.4). */
export const checkInvalidName: Check = place => {
  if (place.kind !== 'attribute') return NONE;
  if (place.value === undefined && place.bindings === undefined && /[:-]$/.test(place.key)) return [unfinished(place)];
  if (!place.invalidName || place.name === undefined) return NONE;
  const name = place.name.text;
  const directive = place.directive?.text;
  const advice = directive === 'class' || directive === 'style' ? `: write \`${directive}=("${name}", …)\`` : '';
  return [
    {
      code: 'syntax/invalid-name',
      message: `\`${name}\` cannot be written as a name${advice}.`,
      start: place.name.start,
      end: place.name.end,
    },
  ];
};

function unfinished({ key, start, keyEnd }: Attribute): Problem {
  const message = `\`${key}\` is no name yet: write the rest of it behind the \`${key.slice(-1)}\`.`;
  return { code: 'syntax/invalid-name', message, start, end: keyEnd.end };
}
