import type { View, ViewDocument } from 'tree-sitter-leptos';
import type { FeatureContext } from '../feature-context.js';

/** Something that is shown in the text, without being part of it. */
export interface InlayHint {
  /** In front of which character: UTF-16. */
  readonly offset: number;
  readonly label: string;
  /** Markdown. */
  readonly tooltip?: string;
}

/** What a source of hints looks at: one view without those that are nested in it. */
export interface HintQuery {
  readonly view: View;
  readonly document: ViewDocument;
  readonly context: FeatureContext;
}

/** One sort of hints, one file. */
export type HintSource = (query: HintQuery) => Iterable<InlayHint>;
