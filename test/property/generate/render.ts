import fc from 'fast-check';
import type { Tokens } from './tokens.js';

/** Something unusual between two tokens: white space, comments. */
export interface OddGap {
  /** Which gap it is; there may be no such gap. */
  readonly place: number;
  readonly text: string;
}

const COMMENT_TEXTS = [
  'note',
  '',
  ' a comment',
  ' one of some more words, so that it is quite long, too long for many a line',
  ' "quotes" and it\'s { open',
  ' view! { <p/> } <!-- -',
  ' --> ~ <p> ~~',
  ' größe 日本語 🦀',
  '///// lines',
  '* stars',
  ' leptos-format-ignore',
];

const oneLineBlock = fc.constantFrom(
  '/**/',
  '/* a */',
  '/*a*/',
  '/* a /* nested */ b */',
  '/* "quote */',
  '/* // */',
  '/* ~ --> */',
);

const linesOfBlock = fc.constantFrom('/* a\n   b */', '/*\n * a\n *\n     * b\n */', '/* a  \n\n\tb*/');

const lineComment = fc.constantFrom(...COMMENT_TEXTS).map(text => `//${isDoc(text) ? ' ' : ''}${text}\n`);

const whiteSpace = fc.constantFrom('', ' ', '\n', '\n\n', '\n\n\n\n    ', '  ', '\t', '\n\t\t', ' \n        ');

/** What may stand between any two tokens. */
const gap = fc.oneof(
  { weight: 4, arbitrary: whiteSpace },
  { weight: 3, arbitrary: fc.tuple(whiteSpace, fc.oneof(lineComment, oneLineBlock, linesOfBlock), whiteSpace) },
  {
    weight: 1,
    arbitrary: fc.tuple(whiteSpace, lineComment, whiteSpace, fc.oneof(lineComment, oneLineBlock), whiteSpace),
  },
);

export const oddGaps: fc.Arbitrary<readonly OddGap[]> = fc.array(
  fc.record({ place: fc.nat(250), text: gap.map(parts => (typeof parts === 'string' ? parts : parts.join(''))) }),
  { maxLength: 16, size: 'max' },
);

/** Writes tokens down, with a blank between two only where they need one, and with the odd gaps. */
export function render(tokens: Tokens, odd: readonly OddGap[]): string {
  const words = tokens.filter(token => token !== '');
  const gaps = new Map(odd.map(({ place, text }) => [place + 1, text]));
  let text = '';
  for (const [index, word] of words.entries()) {
    const between = gaps.get(index) ?? '';
    // Behind a `<` the grammar takes the slash for that of a close tag.
    if (between.startsWith('/') && /[/<]$/.test(text)) text += ' ';
    text += between;
    if (index > 0 && needsBlank(text, word)) text += ' ';
    text += word;
  }
  return text;
}

/** A third slash, star or a `!` would make it one. */
function isDoc(text: string): boolean {
  return text.startsWith('!') || (text.startsWith('/') && !text.startsWith('//'));
}

/** Whether a token would be another one, or two, if it stood right behind the text. */
function needsBlank(text: string, token: string): boolean {
  const last = text.charAt(text.length - 1);
  const first = token.charAt(0);
  if (isWord(last))
    return isWord(first) || first === '"' || first === "'" || first === '#' || isNumberInFrontOfDot(text, token);
  if (last === '"' || last === "'" || /\d\.$/.test(text)) return isWord(first) || first === '.';
  return isOperator(last) && isOperator(first);
}

function isNumberInFrontOfDot(text: string, token: string): boolean {
  return token.startsWith('.') && /\d\w*$/.test(text);
}

function isWord(character: string): boolean {
  return /[\p{XID_Continue}#]/u.test(character);
}

function isOperator(character: string): boolean {
  return /[-!#$%&*+./:<=>?@^|~]/.test(character);
}
