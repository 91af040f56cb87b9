import type { TextEdit } from '../document.js';
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

/** Looks at one place of a view; `text` is the document's. */
export type Check = (place: Exclude<Place, View>, text: string) => readonly Problem[];

export const NONE: readonly Problem[] = [];

/** `text` as it may stand in a message: on one line, and short. */
export function excerpt(text: string, limit = 40): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= limit ? line : `${line.slice(0, limit - 1)}…`;
}
