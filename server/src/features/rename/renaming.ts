import type { Span } from 'tree-sitter-leptos';
import type { FileEdits } from '../file-span.js';

/** Something that can be renamed. */
export interface Renamable extends Span {
  /** The name as it is. */
  readonly name: string;
}

/** Why something cannot be renamed, in a sentence for the developer. */
export interface Refusal {
  readonly refusal: string;
}

/** The edits of the workspace that rename something, or why it is not done. */
export type Renaming = readonly FileEdits[] | Refusal;

export function isRefusal(answer: Renamable | Renaming | Refusal): answer is Refusal {
  return 'refusal' in answer;
}
