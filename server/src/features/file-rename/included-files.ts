import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { opaqueTokens, type TextEdit } from 'tree-sitter-leptos';
import { blanked } from '../rust-code.js';

/** `include_str!("…")` and what is like it; the path counts from the folder of the file (std, `include_str`). */
const CALL = /(?<![\p{XID_Continue}#])include(_str|_bytes)?\s*!\s*[([{]/gu;

/** The literals of a file that name others by where it lies itself. */
export interface IncludedFiles {
  /** Between the quotes, UTF-16. */
  readonly paths: readonly { readonly start: number; readonly end: number }[];
  /** Whether there are no others: code that is included, or a path that is put together. */
  readonly areAll: boolean;
}

/** What a Rust file includes by its path. */
export function includedFiles(text: string): IncludedFiles {
  if (!text.includes('include')) return { paths: [], areAll: true };
  const literals = new Map([...opaqueTokens(text)].map(({ start, end }) => [start, end]));
  const calls = [...blanked(text).matchAll(CALL)];
  const paths = calls.flatMap(({ 0: head, 1: kind, index }) => {
    const behind = index + head.length;
    const start = behind + text.slice(behind).search(/\S|$/);
    const end = literals.get(start);
    const isPlain = end !== undefined && /^"[^"\\]*"$/.test(text.slice(start, end));
    return kind === undefined || !isPlain ? [] : [{ start: start + 1, end: end - 1 }];
  });
  return { paths, areAll: paths.length === calls.length };
}

/**
 * The edits after which a file includes the same files as before.
 *
 * @param newFile What a file will be called, this one and those that it includes.
 */
export function includeEdits(file: string, text: string, newFile: (file: string) => string): readonly TextEdit[] {
  const folder = dirname(newFile(file));
  return includedFiles(text).paths.flatMap(({ start, end }) => {
    const written = text.slice(start, end);
    const included = newFile(resolve(dirname(file), written));
    if (isAbsolute(written) || resolve(folder, written) === included) return [];
    return [{ start, end, text: relative(folder, included).split(sep).join('/') }];
  });
}
