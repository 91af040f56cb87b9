import { matchingDelimiter } from '../delimiters.js';
import { endOfOpaque } from '../opaque-tokens.js';
import type { Span } from './located.js';

/** A place in the body of a view where Rust code stands. */
export interface RustPlace extends Span {
  readonly kind: 'child' | 'item' | 'value';
}

/** What ends a bare value that is half-typed: the next attribute, the tag's own end, or the next tag. */
const BEHIND_VALUE = /\s*>|\s*\/>|\s+[\p{XID_Start}_][\w-]*(?::[\w-]+)*=(?![=>])|\s*\n\s*<|<\//uy;

/**
 * Where Rust code stands in the body of a view, outermost places in order, told from its characters alone: for code that no
 * parser reads. A half-typed value ends with its line where nothing else ends it. UTF-16 offsets.
 */
export function rustPlaces(body: string): RustPlace[] {
  const places: RustPlace[] = [];
  let inTag = false;
  for (let at = 0; at < body.length; ) {
    const opaque = endOfOpaque(body, at);
    const character = body.charAt(at);
    if (opaque > at) {
      at = opaque;
    } else if (character === '{') {
      const end = endOfGroup(body, at);
      if (end !== undefined) places.push({ kind: inTag ? 'item' : 'child', start: at, end });
      at = end ?? at + 1;
    } else if (inTag && character === '=') {
      const value = valueBehind(body, at + 1);
      if (value.end > value.start) places.push(value);
      at = value.end;
    } else if (inTag && (character === '(' || character === '[')) {
      at = endOfGroup(body, at) ?? at + 1;
    } else {
      if (character === '>') inTag = false;
      const head = /<(?:[\p{XID_Start}_][\w:.-]*(?:<[^<>{}()]*>)?)?/uy;
      head.lastIndex = at;
      const opened = head.exec(body)?.[0].length ?? 0;
      // `<` before a name, a block or `>` begins a tag; `</` ends one, and has no attributes.
      if (opened > 0) inTag = body.charAt(at + 1) !== '/';
      at += Math.max(1, opened);
    }
  }
  return places;
}

/** The value behind a `=`: of a literal nothing, as it is never half-typed in a way that hurts. */
function valueBehind(body: string, behind: number): RustPlace {
  const start = behind + (/^[ \t]*/.exec(body.slice(behind, behind + 80))?.[0].length ?? 0);
  if (body.charAt(start) === '{') {
    const end = endOfGroup(body, start);
    if (end !== undefined) return { kind: 'value', start, end };
  }
  if (body.charAt(start) === '"')
    return { kind: 'value', start: endOfOpaque(body, start), end: endOfOpaque(body, start) };
  let at = start;
  while (at < body.length) {
    BEHIND_VALUE.lastIndex = at;
    if (BEHIND_VALUE.test(body)) break;
    const isOpening = '({['.includes(body.charAt(at));
    const end = isOpening ? endOfGroup(body, at) : Math.max(at + 1, endOfOpaque(body, at));
    if (end === undefined) {
      at = endOfLine(body, at);
      break;
    }
    if (')}]'.includes(body.charAt(at))) break;
    at = end;
  }
  return { kind: 'value', start, end: start + body.slice(start, at).trimEnd().length };
}

function endOfGroup(body: string, open: number): number | undefined {
  const close = matchingDelimiter(body, open);
  return close === undefined ? undefined : close + 1;
}

function endOfLine(body: string, from: number): number {
  const line = /[\r\n]/g;
  line.lastIndex = from;
  return line.exec(body)?.index ?? body.length;
}
