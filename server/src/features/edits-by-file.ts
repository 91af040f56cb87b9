import type { TextEdit } from 'tree-sitter-leptos';
import type { FileEdits } from './file-span.js';

/** Edits of several files, each file's in the order of its text and each edit once. */
export function editsByFile(edits: readonly (TextEdit & { readonly file: string })[]): readonly FileEdits[] {
  const byFile = new Map<string, Map<string, TextEdit>>();
  for (const { file, start, end, text } of edits) {
    const known = byFile.get(file) ?? new Map<string, TextEdit>();
    known.set(`${start} ${end} ${text}`, { start, end, text });
    byFile.set(file, known);
  }
  return [...byFile].map(([file, known]) => ({
    file,
    edits: [...known.values()].sort((a, b) => a.start - b.start || a.end - b.end),
  }));
}
