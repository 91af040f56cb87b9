import { opaqueTokens, pathAt } from 'tree-sitter-leptos';
import type { Completion } from '../item.js';
import type { CompletionQuery } from '../source.js';
import { ITEM_IDIOMS } from './idioms.js';
import { snippetItems } from './snippet-items.js';

/** Components and server functions, where nothing but an item can stand: a word alone on its line, outside of braces. */
export function itemSnippets({ document, offset, place, context: { version } }: CompletionQuery): Completion[] {
  const { lines, text } = document;
  const { line } = lines.positionAt(offset);
  const typed = text.slice(lines.startOf(line), lines.endOf(line));
  if (place !== undefined || !/^[a-z]{1,20}$/.test(typed) || lines.endOf(line) !== offset) return [];
  if (pathAt(document, offset).length > 0 || !isItemPlace(text, lines.startOf(line))) return [];
  const span = { start: lines.startOf(line), end: offset };
  return snippetItems(ITEM_IDIOMS, version, span).filter(({ filterText }) => filterText?.startsWith(typed) === true);
}

/** Whether all that was opened is closed, and nothing before is unfinished. */
function isItemPlace(text: string, offset: number): boolean {
  let depth = 0;
  let last = '';
  const read = (from: number, to: number): void => {
    for (let at = from; at < to; at++) {
      const character = text.charAt(at);
      if ('([{'.includes(character)) depth++;
      if (')]}'.includes(character)) depth--;
      if (/\S/.test(character)) last = character;
    }
  };
  let from = 0;
  for (const { start, end, kind } of opaqueTokens(text)) {
    if (start >= offset) break;
    read(from, start);
    if (end > offset) return false;
    if (kind === 'literal') last = '"';
    from = end;
  }
  read(from, offset);
  return depth === 0 && (last === '' || ';}'.includes(last));
}
