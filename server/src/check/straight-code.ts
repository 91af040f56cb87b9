import { blanks } from '../features/rust-code.js';
import { isClosing, isOpening } from './rust-text.js';

/**
 * What of a function's body runs each time the function is called, from its first line to its last: closures, futures,
 * items and views in it are blanked out, as they run later, elsewhere, or are somebody else's question.
 *
 * @param body Rust code without its outer braces, literals and comments blanked out.
 * @returns A text of the same length; line ends stay.
 */
export function straightCode(body: string): string {
  const parts: string[] = [];
  let from = 0;
  let at = 0;
  while (at < body.length) {
    const end = endOfDeferred(body, at);
    if (end === at) {
      at = endOfToken(body, at);
      continue;
    }
    parts.push(body.slice(from, at), blanks(body.slice(at, end)));
    from = end;
    at = end;
  }
  parts.push(body.slice(from));
  return parts.join('');
}

/** How far to look back from a place. */
const LONGEST_NAME = 100;
const PARTNERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** A name is gone over as a whole, so that `fn` is not found at the end of another one, and `||` as one operator. */
const TOKEN = /\w+|\|\|?|[^\w|]+/y;

function endOfToken(body: string, at: number): number {
  TOKEN.lastIndex = at;
  return TOKEN.test(body) ? TOKEN.lastIndex : at + 1;
}

/** The beginning of a view, a future, or an item. */
const DEFERRED = /(?:view|template)\s*!\s*[({[]|async\s+(?:move\s*)?\{|(?:fn|impl|trait|mod)\s+[\w<]/y;

/** Where something ends that begins here and does not run with the body; the same offset where nothing does. */
function endOfDeferred(body: string, at: number): number {
  if (body.charAt(at) === '|') return beginsClosure(body, at) ? endOfClosure(body, at) : at;
  DEFERRED.lastIndex = at;
  if (!DEFERRED.test(body)) return at;
  const last = DEFERRED.lastIndex - 1;
  if (body.charAt(last) in PARTNERS) return endOfGroup(body, last);
  return beginsStatement(body, at) ? endOfItem(body, at) : at;
}

/** Whether a `|` is the first of a closure's: an operator stands behind an operand. */
function beginsClosure(body: string, at: number): boolean {
  const before = body.slice(Math.max(0, at - LONGEST_NAME), at).trimEnd();
  return /(?:^|[(,=[{};:&>]|\b(?:move|return|else|in|match|if|while))$/.test(before) && !before.endsWith('->');
}

/** A closure ends with its block, or in front of what separates it from others. */
function endOfClosure(body: string, start: number): number {
  const parameters = body.indexOf('|', start + 1);
  if (parameters === -1) return start + 1;
  let at = parameters + 1;
  while (at < body.length) {
    const character = body.charAt(at);
    if (character in PARTNERS) at = endOfGroup(body, at);
    else if (',;)]}'.includes(character)) return at;
    else at++;
  }
  return at;
}

function beginsStatement(body: string, at: number): boolean {
  return /(?:^|[;{}])\s*(?:pub(?:\([^)]*\))?\s+)?(?:async\s+|const\s+|unsafe\s+)*$/.test(
    body.slice(Math.max(0, at - LONGEST_NAME), at),
  );
}

function endOfItem(body: string, at: number): number {
  const brace = body.indexOf('{', at);
  return brace === -1 ? body.length : endOfGroup(body, brace);
}

/** Behind the bracket that closes the one at an offset; the end where none does. */
function endOfGroup(body: string, start: number): number {
  let depth = 0;
  for (let at = start; at < body.length; at++) {
    const character = body.charCodeAt(at);
    if (isOpening(character)) depth++;
    else if (isClosing(character) && --depth === 0) return at + 1;
  }
  return body.length;
}
