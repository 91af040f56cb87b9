import type { ViewContext } from './context.js';
import type { Gap } from './gap.js';

/** Also what prettier calls it, so that all ways to format a file give the same. */
const IGNORE = /^\/\/\s*(?:leptos-format|prettier)-ignore\b/u;

/** Whether the comment right in front of something tells to leave it as it is written. */
export function ignoresNext(context: ViewContext, gap: Gap): boolean {
  const last = gap.leading.at(-1);
  return last !== undefined && last !== 'blank_line' && IGNORE.test(context.text.slice(last.start, last.end));
}

/** Whether the line above the one in which `offset` stands is a comment that tells to leave it as it is written. */
export function isIgnored(text: string, offset: number): boolean {
  const line = text.lastIndexOf('\n', offset - 1);
  if (line === -1) return false;
  return IGNORE.test(text.slice(text.lastIndexOf('\n', line - 1) + 1, line).trimStart());
}
