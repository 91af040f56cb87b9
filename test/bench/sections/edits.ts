import { allViews, type Element, type TextEdit, ViewDocument, visit } from 'tree-sitter-leptos';
import { spread } from '../stats.js';
import type { Context } from './context.js';

/** Where an edit is made, by offsets of one element. */
export interface Spot {
  /** Between an open tag and the first child. */
  readonly content: number;
  /** Of the `>` of the open tag. */
  readonly tagEnd: number;
  readonly closeTag: { readonly start: number; readonly end: number };
}

/** An edit that leaves a file broken, as it is while typing. */
export interface BreakingEdit {
  readonly name: string;
  at(spot: Spot): TextEdit;
}

const inContent = (text: string): BreakingEdit => ({
  name: text,
  at: ({ content }) => ({ start: content, end: content, text }),
});

const inTag = (text: string): BreakingEdit => ({
  name: text,
  at: ({ tagEnd }) => ({ start: tagEnd, end: tagEnd, text }),
});

export const BREAKING_EDITS: readonly BreakingEdit[] = [
  ...['<', '</', '<di', '<span>', '{', '{foo.', '}', '(', '"', 'view! {'].map(inContent),
  ...[' class="', ' class=', ' on:click=move |_| {'].map(inTag),
  { name: '`>` deleted', at: ({ tagEnd }) => ({ start: tagEnd, end: tagEnd + 1, text: '' }) },
  { name: 'close tag deleted', at: ({ closeTag }) => ({ ...closeTag, text: '' }) },
];

/** Up to so many elements of a document, from its beginning to its end, that have both tags. */
export function spotsOf(document: ViewDocument, count: number): Spot[] {
  const elements: Element[] = [];
  for (const view of allViews(document)) {
    visit(view, place => {
      if (place.kind === 'element' && place.close !== undefined) elements.push(place);
    });
  }
  const spots = elements
    .sort((a, b) => a.start - b.start)
    .map(({ open, close }) => ({
      content: open.end,
      tagEnd: open.tagEnd.start,
      closeTag: { start: close?.start ?? 0, end: close?.end ?? 0 },
    }));
  return spread(spots, count);
}

/** A document, and where to edit it. */
export interface EditedFile {
  readonly text: string;
  readonly spots: readonly Spot[];
}

/** Finds so many places in a text. */
export function editedFile({ parsers }: Context, text: string, count: number): EditedFile {
  const document = ViewDocument.open(parsers, text);
  const spots = spotsOf(document, count);
  document.dispose();
  return { text, spots };
}

/** The edit that takes another one back, made on the text that the other one left. */
export function undoing(edit: TextEdit, before: string, typedSince = ''): TextEdit {
  const end = edit.start + edit.text.length + typedSince.length;
  return { start: edit.start, end, text: before.slice(edit.start, edit.end) };
}
