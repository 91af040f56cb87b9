import type { Span, TextEdit } from 'tree-sitter-leptos';

/** A place in a file of the project: UTF-16 offsets. */
export interface FileSpan extends Span {
  /** Absolute. */
  readonly file: string;
}

/** Edits of one file; they do not overlap. */
export interface FileEdits {
  /** Absolute. */
  readonly file: string;
  readonly edits: readonly TextEdit[];
}
