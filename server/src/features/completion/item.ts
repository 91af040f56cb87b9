import type { Span } from 'tree-sitter-leptos';
import type { LeptosVersion } from '../../project/leptos-version.js';

/** What a text about something in a tag can be found by, so that it is only written when somebody reads it. */
export type Topic =
  | { readonly about: 'tag'; readonly tag: string }
  | { readonly about: 'attribute'; readonly tag: string; readonly name: string }
  | { readonly about: 'value'; readonly tag: string; readonly attribute: string; readonly value: string }
  | { readonly about: 'event'; readonly name: string; readonly version: LeptosVersion }
  | { readonly about: 'modifier'; readonly name: string; readonly version: LeptosVersion }
  | { readonly about: 'directive'; readonly name: string };

/** A proposal. */
export interface Completion extends Span {
  readonly label: string;
  readonly kind: 'tag' | 'closeTag' | 'attribute' | 'directive' | 'event' | 'value' | 'keyword';
  /** What replaces the span. */
  readonly text: string;
  /** The same with places to fill in, in the syntax of LSP; left out where there are none. */
  readonly snippet?: string;
  readonly detail?: string;
  readonly sortText: string;
  readonly topic?: Topic;
  /** Whether accepting it leads straight to the next proposals. */
  readonly continues?: boolean;
}
