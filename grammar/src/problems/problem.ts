import type { TextEdit } from '../text-edit.js';
import type { Span } from '../view/located.js';
import type { View } from '../view/nodes.js';
import type { Place } from '../view/walk.js';

/** Another place that explains a problem: the tag that was opened, say. */
export interface RelatedPlace extends Span {
  readonly message: string;
}

/** Something in a view that the parser of Leptos does not take, at the token that is wrong. */
export interface Problem extends Span {
  /** `syntax/…`, the name of the check. */
  readonly code: string;
  readonly message: string;
  readonly related?: readonly RelatedPlace[];
  /** Edits that mend it without a doubt about what was meant. */
  readonly fix?: { readonly title: string; readonly edits: readonly TextEdit[] };
}

/**
 * The parser of Leptos' macro, as far as versions differ: 0.11 up to Leptos 0.6, 0.12 from 0.7, 0.13 from 0.8.22 on
 * (leptos_macro 0.8.19); Cargo.lock tells.
 */
export type RstmlVersion = '0.11' | '0.12' | '0.13';

export interface CheckContext {
  /** The document's. */
  readonly text: string;
  /** Undefined where it is not known: then nothing is a problem that one of 0.12 and 0.13 takes. */
  readonly rstml: RstmlVersion | undefined;
}

/** Looks at one place of a view. */
export type Check = (place: Exclude<Place, View>, context: CheckContext) => readonly Problem[];

export const NONE: readonly Problem[] = [];

/** `text` as it may stand in a message: on one line, and short. */
export function excerpt(text: string, limit = 40): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= limit ? line : `${line.slice(0, limit - 1)}…`;
}
