import { allViews, type Element, type Text, type ViewDocument, visit } from 'tree-sitter-leptos';
import { type DecodedString, decodeString } from './rust-string.js';

/** CSS in a string literal of a view. */
export interface EmbeddedText {
  readonly decoded: DecodedString;
  /** Where what is between the quotes begins in the file. */
  readonly start: number;
}

/** The elements whose text is CSS: HTML's, and that of leptos_meta. */
const STYLE_TAGS = new Set(['style', 'Style']);

/** What a Rust file must hold one of to have such an element. */
export const STYLE_WORDS = ['style', 'Style'];

/** Whether a Rust file can have such an element at all, told from its text. */
export function mayHoldStyles(text: string): boolean {
  // What is in front of the word is looked at last: a file is full of `<`, and this is asked after each keystroke.
  return /[sS]tyle\b(?<=<\s*(?:[\w:]*::)?[sS]tyle)/.test(text);
}

/** Whether the text in an element is CSS. */
export function isStyleElement({ open }: Element): boolean {
  return STYLE_TAGS.has(open.name.name.replace(/^.*::/, ''));
}

/** The literals in the `<style>` elements of a file's views; those with a broken escape left out. */
export function styleTexts(document: ViewDocument): EmbeddedText[] {
  if (!mayHoldStyles(document.text)) return [];
  const found: EmbeddedText[] = [];
  for (const view of allViews(document)) {
    visit(view, place => {
      if (place.kind !== 'element' || !isStyleElement(place)) return;
      for (const child of place.children) {
        const text = child.kind === 'text' ? embeddedText(child) : undefined;
        if (text !== undefined) found.push(text);
      }
    });
  }
  return found;
}

export function embeddedText({ content, raw }: Text): EmbeddedText | undefined {
  const decoded = decodeString(content.text, raw);
  return decoded && { decoded, start: content.start };
}
