import { type Check, NONE } from './problem.js';

/** Names that Rust's tokens cannot hold, such as Tailwind's `w-1/2` (view-language.md 1.4). */
export const checkInvalidName: Check = place => {
  if (place.kind !== 'attribute' || !place.invalidName || place.name === undefined) return NONE;
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
