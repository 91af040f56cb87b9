import { type Check, excerpt, NONE } from './problem.js';

/** What no attribute can begin with. rstml skips the rest of the tag (view-language.md 1.11). */
export const checkUnexpectedToken: Check = (place, { text }) => {
  if (place.kind !== 'unexpected') return NONE;
  if (place.text === '{' || place.text === '}' || place.text === ')' || place.text === ']') {
    return [
      {
        code: 'syntax/unexpected-token',
        message: `This \`${place.text}\` has no partner inside the view.`,
        start: place.start,
        end: place.end,
      },
    ];
  }
  const message = `\`${excerpt(place.text)}\` is no attribute.${advice(place.text, text.slice(place.end, place.end + 40))}`;
  return [{ code: 'syntax/unexpected-token', message, start: place.start, end: place.end }];
};

function advice(token: string, following: string): string {
  const word = /^[\w-]+/u.exec(following)?.[0];
  if (token === ',' || token === ';') return ' Attributes are separated by white space.';
  if (token === '@' && word !== undefined) return ` An event handler is written \`on:${word}\`.`;
  if (token === ':' && word !== undefined) return ` A value is given as \`${word}={…}\`.`;
  if (token === '#' && word !== undefined) return ` An id is written \`id="${word}"\`.`;
  if (token.startsWith('"')) return ' Text stands behind the `>` of the tag.';
  if (/^\d/u.test(token)) return ' A name begins with a letter.';
  return '';
}
