import { placeOfKey } from 'prettier-plugin-leptos/files';
import type { Span } from 'tree-sitter-leptos';
import type { ManifestContext } from './manifest-rule.js';

/**
 * Where a key stands, or the table that is nearest to it: `placeOfKey` as UTF-16 offsets.
 *
 * @param path The whole way to the key.
 */
export function spanOfKey({ manifest, lines }: ManifestContext, path: readonly string[]): Span {
  const { text } = manifest;
  const { line, column } = placeOfKey(text, path);
  const start = lines.startOf(line - 1) + column - 1;
  const rest = text.slice(start, lines.endOf(line - 1));
  const length = /^(?:\[+[^\]]*\]+|"[^"]*"|'[^']*'|[\w-]+)/.exec(rest)?.[0].length ?? 0;
  return { start, end: start + length };
}

/** The comments of a TOML text, in its order. Strings may hold a `#`. */
export function tomlComments(text: string): Span[] {
  const comments: Span[] = [];
  const tokens = /"""[\s\S]*?(?:"""|$)|'''[\s\S]*?(?:'''|$)|"(?:\\.|[^"\\\n])*"?|'[^'\n]*'?|#[^\n\r]*/g;
  for (const { index, 0: token } of text.matchAll(tokens)) {
    if (token.startsWith('#')) comments.push({ start: index, end: index + token.length });
  }
  return comments;
}
