import type { ViewContext } from './context.js';
import type { Gap } from './gap.js';

/** Also what prettier calls it, so that all ways to format a file give the same. */
const IGNORE = /^\/\/\s*(?:leptos-format|prettier)-ignore\b/u;

/** Whether the comment right in front of something tells to leave it as it is written. */
export function ignoresNext({ text }: Pick<ViewContext, 'text'>, gap: Gap): boolean {
  const last = gap.leading.at(-1);
  return last !== undefined && last !== 'blank_line' && IGNORE.test(text.slice(last.start, last.end));
}

/**
 * Whether the line above the one in which `offset` stands is a comment that tells to leave it as it is written.
 *
 * @param from Where the comment may begin at the earliest.
 */
export function isIgnored(text: string, offset: number, from: number): boolean {
  const line = text.lastIndexOf('\n', offset - 1);
  if (line < from) return false;
  return IGNORE.test(text.slice(text.lastIndexOf('\n', line - 1) + 1, line).trimStart());
}
