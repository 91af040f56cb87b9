import type { ViewDocument } from 'tree-sitter-leptos';
import type { FeatureContext } from '../feature-context.js';
import type { TagPlace } from '../tag-place.js';
import type { Completion } from './item.js';
import type { TypedPart } from './typed-part.js';

/** Where proposals are asked for. */
export interface CompletionQuery {
  readonly document: ViewDocument;
  /** UTF-16. */
  readonly offset: number;
  /** What of a tag stands at the offset; undefined in Rust code, in text, in comments, and outside of views. */
  readonly place: TagPlace | undefined;
  readonly context: FeatureContext;
  /** What is typed already: sources of hundreds of proposals ask which of them need not be made. */
  readonly typed: Pick<TypedPart, 'fits'>;
}

/** Something that can propose: one file each. It answers nothing, and soon, where it has nothing to say. */
export type CompletionSource = (query: CompletionQuery) => readonly Completion[];
