import type { View } from 'tree-sitter-leptos';

/** Whether a view's macro is one of those that are formatted, going by its whole path. */
export function isFormatted(view: View, macroNames: readonly string[]): boolean {
  return macroNames.includes(view.macro.text.replace(/\s+/gu, '').replace(/^::/u, ''));
}
