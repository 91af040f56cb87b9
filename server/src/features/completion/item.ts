import type { Span, TextEdit } from 'tree-sitter-leptos';
import type { ItemPlace } from '../../project/definitions.js';
import type { LeptosVersion } from '../../project/leptos-version.js';

/** What a text about something in a tag can be found by, so that it is only written when somebody reads it. */
export type Topic =
  | { readonly about: 'tag'; readonly tag: string }
  | { readonly about: 'attribute'; readonly tag: string; readonly name: string }
  | { readonly about: 'value'; readonly tag: string; readonly attribute: string; readonly value: string }
  | { readonly about: 'event'; readonly name: string; readonly version: LeptosVersion }
  | { readonly about: 'modifier'; readonly name: string; readonly version: LeptosVersion }
  | { readonly about: 'directive'; readonly name: string }
  /** An item of the project, by where its name stands. */
  | { readonly about: 'item'; readonly place: ItemPlace }
  /** A prop or an argument of such an item. */
  | { readonly about: 'prop'; readonly place: ItemPlace; readonly prop: string }
  /** A property of CSS. */
  | { readonly about: 'cssProperty'; readonly name: string }
  /** What one often writes, by the word that it is typed by. */
  | { readonly about: 'idiom'; readonly name: string }
  /** A CSS class of the workspace. */
  | { readonly about: 'class'; readonly name: string }
  | { readonly about: 'text'; readonly markdown: string };

export type CompletionKind =
  | 'tag'
  | 'closeTag'
  | 'attribute'
  | 'directive'
  | 'event'
  | 'value'
  | 'keyword'
  | 'component'
  | 'island'
  | 'slot'
  | 'module'
  | 'prop'
  | 'class'
  | 'property'
  | 'color'
  | 'route'
  | 'field'
  | 'function'
  | 'file'
  | 'snippet'
  | 'abbreviation';

/** A proposal. */
export interface Completion extends Span {
  readonly label: string;
  /** Tells it from what has the same label and is proposed as well, by another description. */
  readonly variant?: string;
  readonly kind: CompletionKind;
  /** What replaces the span. */
  readonly text: string;
  /** The same with places to fill in, in the syntax of LSP; left out where there are none. */
  readonly snippet?: string;
  readonly detail?: string;
  /** What stands behind the label, as the path that is imported from. */
  readonly description?: string;
  readonly sortText: string;
  /** What is typed is compared with this, where it is not the label. */
  readonly filterText?: string;
  readonly topic?: Topic;
  /** Whether accepting it leads straight to the next proposals. */
  readonly continues?: boolean;
  readonly deprecated?: boolean;
  /** Whether there are more like it than are proposed: they come when more is typed. */
  readonly isOneOfMany?: boolean;
  /** What else changes in the document: an import that is added. Apart from the span. */
  readonly additionalEdits?: readonly TextEdit[];
}
