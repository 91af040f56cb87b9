/** For others that read views: see `readQuickly`. */

import type { View, ViewCall } from 'tree-sitter-leptos';
import { lex } from '../rust/lexer.js';
import { readQuickly } from './read-quickly.js';

/**
 * As `readQuickly`, from a text.
 *
 * @param call Where the view is: UTF-16 offsets in the text.
 */
export function readViewQuickly(text: string, call: ViewCall, macroNames: readonly string[]): View | undefined {
  const lexed = lex(text, call.start, call.end);
  return lexed && readQuickly(lexed, call, macroNames);
}
