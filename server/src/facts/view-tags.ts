import { endOfAngles } from './arguments.js';
import { Cursor, endOfOpaqueIn, type Source } from './cursor.js';
import { CLOSE_BRACE, isOpening, OPEN_BRACE } from './delimiters.js';
import { sharedText } from './shared-text.js';
import { endOfBlanks, endOfWord, isBehindWord } from './words.js';

const BANG = 33;
const MINUS = 45;
const DOT = 46;
const SLASH = 47;
const COLON = 58;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;

/** How far the end of what may be half-typed is looked for, so that a text full of beginnings costs no more. */
const LONGEST_COMMENT = 4_000;
const LONGEST_GENERICS = 1_000;

/** What stands behind a value that is a name alone, the next attribute's first letter aside. */
const ENDS_VALUE: ReadonlySet<number> = new Set([SLASH, GREATER, CLOSE_BRACE, OPEN_BRACE]);

/** Where something begins or ends that counts in a view; most characters of one are other ones. */
const MARKS = new Uint8Array(128);
for (const mark of '"\'/<>=([{') MARKS[mark.charCodeAt(0)] = 1;

const VIEW_MACROS = ['view', 'template'];

/**
 * The names of components in the tags of all views, each once, in the order of the views. Views of macros with names of a
 * project's own are not known here.
 */
export function viewTags(source: Source): readonly string[] {
  const tags = new Set<string>();
  for (const name of VIEW_MACROS) {
    for (let at = source.text.indexOf(name); at !== -1; at = source.text.indexOf(name, at + name.length)) {
      readView(source, at, at + name.length, tags);
    }
  }
  return tags.size === 0 ? NONE : [...tags];
}

const NONE: readonly string[] = [];

/** Reads the view whose macro is named in `[start, end)`, if there is one. Those inside of its code have names, too. */
function readView(source: Source, start: number, end: number, tags: Set<string>): void {
  const { text } = source;
  if (isBehindWord(text, start)) return;
  const bang = endOfBlanks(text, end);
  if (text.charCodeAt(bang) !== BANG) return;
  const open = endOfBlanks(text, bang + 1);
  if (!isOpening(text.charCodeAt(open))) return;
  // In a comment or literal no delimiter is one.
  const { group } = new Cursor(source, open, text.length);
  if (group !== undefined) readNodes(new Cursor(source, group.start, group.contentEnd), tags);
}

/** Groups are code, or text without tags in it (view-language.md 1.3). */
function readNodes(cursor: Cursor, tags: Set<string>): void {
  for (skipPlain(cursor); cursor.at < cursor.end; skipPlain(cursor)) {
    const { code } = cursor;
    if (code === LESS) {
      cursor.at++;
      readTag(cursor, tags);
    } else if (isOpening(code)) cursor.skip();
    else cursor.at = Math.max(cursor.at + 1, endOfOpaqueIn(cursor.source, cursor.at));
  }
}

function skipPlain(cursor: Cursor): void {
  const { text } = cursor.source;
  let { at } = cursor;
  while (at < cursor.end && MARKS[text.charCodeAt(at)] !== 1) at++;
  cursor.at = at;
}

/** Reads a tag behind its `<`: to its first `>` (view-language.md 1.5), or to the next tag where it is half-typed. */
function readTag(cursor: Cursor, tags: Set<string>): void {
  const { text } = cursor.source;
  if (cursor.peek() === BANG) {
    skipComment(cursor);
    return;
  }
  // A close tag names what an open one has named.
  const isClosing = cursor.eat('/');
  if (cursor.peek() === GREATER) return;
  const name = readName(cursor);
  if (!isClosing && name !== '' && isComponent(name)) tags.add(sharedText(name));
  skipGenerics(cursor);
  if (isClosing) return;
  for (skipPlain(cursor); cursor.at < cursor.end; skipPlain(cursor)) {
    const { at, code } = cursor;
    if (code === GREATER || (code === LESS && isNextTag(text, at))) break;
    if (code === EQUALS) {
      cursor.at++;
      readValue(cursor, tags);
    } else if (isOpening(code)) cursor.skip();
    else cursor.at = Math.max(at + 1, endOfOpaqueIn(cursor.source, at));
  }
}

/** Behind a `=`: a component can be passed by its name (`view=HomePage`). Nothing else is taken from the value. */
function readValue(cursor: Cursor, tags: Set<string>): void {
  const from = cursor.peek() === OPEN_BRACE ? cursor.at + 1 : cursor.at;
  const value = new Cursor(cursor.source, from, cursor.end);
  const name = readName(value);
  const next = value.peek();
  const isAlone = ENDS_VALUE.has(next) || endOfWord(cursor.source.text, value.at) > value.at;
  if (name !== '' && isComponent(name) && isAlone) tags.add(sharedText(name));
}

function skipComment(cursor: Cursor): void {
  const { text } = cursor.source;
  if (!text.startsWith('!--', cursor.at)) return;
  const end = text.slice(cursor.at, Math.min(cursor.end, cursor.at + LONGEST_COMMENT)).indexOf('-->');
  if (end !== -1) cursor.at += end;
}

/** A path without its blanks; empty where the name is none, as `my-element` (view-language.md 1.4). */
function readName(cursor: Cursor): string {
  const { text } = cursor.source;
  let name = '';
  for (;;) {
    const word = cursor.word();
    name += word;
    const end = cursor.at;
    if (word === '' || !cursor.eat('::')) {
      cursor.at = end;
      break;
    }
    if (endOfWord(text, endOfBlanks(text, cursor.at)) === endOfBlanks(text, cursor.at)) break;
    name += '::';
  }
  const { code } = cursor;
  const isPunctuated = code === MINUS || code === DOT || (code === COLON && text.charCodeAt(cursor.at + 1) !== COLON);
  return isPunctuated ? '' : name;
}

function isComponent(name: string): boolean {
  return /^[A-Z]/.test(name.slice(name.lastIndexOf(':') + 1));
}

/** `<Foo<T>>` and `<Foo <T>>`, but not the next tag behind a half-typed one: generics hold no `/` and few lines. */
function skipGenerics(cursor: Cursor): void {
  const { text } = cursor.source;
  const { at } = cursor;
  if (cursor.peek() !== LESS) return;
  const end = text.slice(at, cursor.at).includes('\n')
    ? undefined
    : endOfAngles(cursor.source, cursor.at, Math.min(cursor.end, cursor.at + LONGEST_GENERICS));
  cursor.at = end ?? at;
}

/** Whether a `<` in a tag begins the next one: a comparison has a blank behind its `<`, or none in front of it. */
function isNextTag(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (next === SLASH) return true;
  return text.charCodeAt(at - 1) <= 32 && next > 32 && next !== EQUALS && next !== LESS;
}
