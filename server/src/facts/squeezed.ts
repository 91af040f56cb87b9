import { endOfOpaque } from 'tree-sitter-leptos';
import { sharedText } from './shared-text.js';

const SPACE = 32;
const SLASH = 47;

/** Rust as written in `[start, end)` (UTF-16 offsets), without comments, and one blank where there is white space. */
export function squeezed(text: string, start: number, end: number): string {
  const code = text.slice(start, end).trim();
  if (!/[\n\r\t/]| {2}/.test(code)) return sharedText(code);
  let result = '';
  for (let at = 0; at < code.length; ) {
    const behind = endOfOpaque(code, at);
    const isLiteral = behind > at && code.charCodeAt(at) !== SLASH;
    const isBlank = !isLiteral && (behind > at || code.charCodeAt(at) <= SPACE);
    const end = Math.max(behind, at + 1);
    if (!isBlank) result += code.slice(at, end);
    else if (!result.endsWith(' ')) result += ' ';
    at = end;
  }
  return sharedText(result.trim());
}
