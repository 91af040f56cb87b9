import { CHAR_CLASSES, CharClass, isUnicodeBlank } from '../characters.js';
import { blockComment, lineComment } from '../lex-comment.js';

const NEWLINE = 0x0a;

/** Whether a line in the text from `start` to `end` (UTF-16 offsets) holds nothing but white space. */
export function hasBlankLine(text: string, start: number, end: number): boolean {
  let newlines = 0;
  for (let at = start; at < end; at++) {
    const character = text.charCodeAt(at);
    if (character === NEWLINE) newlines++;
    else if (!isWhiteSpace(character)) newlines = 0;
    if (newlines === 2) return true;
  }
  return false;
}

/** Whether a line ends in the text from `start` to `end` (UTF-16 offsets). */
export function hasNewline(text: string, start: number, end: number): boolean {
  const newline = text.indexOf('\n', start);
  return newline >= 0 && newline < end;
}

/** The offset of the first character from `start` on that is neither white space nor in a comment. */
export function skipTrivia(text: string, start: number): number {
  for (let at = start; at < text.length; ) {
    const comment = commentAt(text, at);
    if (comment !== undefined) at = comment.end;
    else if (isWhiteSpace(text.charCodeAt(at))) at++;
    else return at;
  }
  return text.length;
}

function commentAt(text: string, at: number): { readonly end: number } | undefined {
  if (text.startsWith('//', at)) return lineComment(text, at, text.length);
  return text.startsWith('/*', at) ? blockComment(text, at, text.length) : undefined;
}

function isWhiteSpace(character: number): boolean {
  return character < 128 ? CHAR_CLASSES[character] === CharClass.Blank : isUnicodeBlank(character);
}
