import { Cursor } from './cursor.js';
import { OPEN_BRACE } from './delimiters.js';
import type { Import } from './facts.js';
import { isItemWord } from './keywords.js';
import { sharedText } from './shared-text.js';
import { endOfBlanks, plainName } from './words.js';

const STAR = 42;
const COMMA = 44;
const BANG = 33;

/** One name that a `use` gives, without what holds for the whole of it. */
export type UsedName = Pick<Import, 'segments' | 'name' | 'start' | 'end'>;

/** What is still to be read: the content of braces, behind the segments in front of them. */
interface Pending {
  readonly cursor: Cursor;
  readonly prefix: readonly string[];
}

/**
 * The names of a use tree that is next, in the order of the text. The cursor stands behind what belongs to it; a
 * half-typed one ends in front of a word that begins an item or statement.
 */
export function readUseTree(cursor: Cursor): readonly UsedName[] {
  const names: UsedName[] = [];
  // Braces in braces may be as deep as somebody writes them.
  const pending: Pending[] = [];
  readPath(cursor, [], names, pending);
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) readList(next, names, pending);
  return names.sort((a, b) => a.start - b.start);
}

function readList({ cursor, prefix }: Pending, names: UsedName[], pending: Pending[]): void {
  while (!Number.isNaN(cursor.peek())) {
    const { at } = cursor;
    readPath(cursor, prefix, names, pending);
    while (cursor.at < cursor.end && cursor.peek() !== COMMA) {
      if (isItemWord(cursor.peekWord())) return;
      if (cursor.at < cursor.end) cursor.skip();
    }
    if (cursor.at < cursor.end || cursor.at === at) cursor.at++;
  }
}

function readPath(cursor: Cursor, prefix: readonly string[], names: UsedName[], pending: Pending[]): void {
  const { text } = cursor.source;
  cursor.peek();
  const start = cursor.at;
  const segments = [...prefix];
  if (cursor.eat('::') && prefix.length === 0) segments.push('');
  for (;;) {
    const code = cursor.peek();
    if (code === STAR) {
      cursor.at++;
      names.push({ segments, name: undefined, start, end: cursor.at });
      return;
    }
    if (code === OPEN_BRACE) {
      const { group } = cursor;
      if (group === undefined) return;
      cursor.at = group.end;
      pending.push({ cursor: new Cursor(cursor.source, group.start, group.contentEnd), prefix: segments });
      return;
    }
    const word = cursor.peekWord();
    // A macro called behind a half-typed path is none of its segments.
    const isCall = text.charCodeAt(endOfBlanks(text, cursor.at + word.length)) === BANG;
    if (word === '' || isItemWord(word) || isCall) return;
    cursor.word();
    segments.push(sharedText(plainName(word)));
    const end = cursor.at;
    if (cursor.eat('::')) continue;
    cursor.at = end;
    names.push(named(cursor, segments, start));
    return;
  }
}

/** The name at the end of a path, or the one behind `as`; `self` in braces stands for what is in front of them. */
function named(cursor: Cursor, segments: string[], start: number): UsedName {
  let end = cursor.at;
  let alias = '';
  if (cursor.peekWord() === 'as') {
    cursor.word();
    end = cursor.at;
    alias = isItemWord(cursor.peekWord()) ? '' : cursor.word();
    if (alias !== '') end = cursor.at;
  }
  cursor.at = end;
  if (segments.length > 1 && segments.at(-1) === 'self') segments.pop();
  const name = alias === '' ? (segments.at(-1) ?? '') : sharedText(plainName(alias));
  return { segments, name, start, end };
}
