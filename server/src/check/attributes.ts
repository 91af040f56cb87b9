import type { Attribute, Element, TextEdit } from 'tree-sitter-leptos';
import { elementsIn, hasWholeTag } from './elements.js';
import { perView } from './per-view.js';

/** An attribute and the element that it is written on. */
export interface OwnAttribute {
  readonly attribute: Attribute;
  readonly element: Element;
}

/**
 * The attributes of all elements of a document, in the order of `elementsIn`; without half-typed ones and those beside
 * something that could not be read.
 */
export const attributesIn = perView((view): readonly OwnAttribute[] => {
  const attributes: OwnAttribute[] = [];
  for (const element of elementsIn({ views: [view] })) {
    if (!hasWholeTag(element)) continue;
    for (const item of element.open.items) {
      if (item.kind === 'attribute' && isWhole(item)) attributes.push({ attribute: item, element });
    }
  }
  return attributes;
});

function isWhole({ key, value, invalidName }: Attribute): boolean {
  return value?.form !== 'missing' && !invalidName && !/[:.-]$/.test(key);
}

/** The attribute of an element with exactly that key; `r#for` is `for`. */
export function attributeNamed(element: Element, key: string): Attribute | undefined {
  for (const item of element.open.items) {
    if (item.kind === 'attribute' && keyOf(item) === key) return item;
  }
  return undefined;
}

/** The key of an attribute as Leptos writes it into the page. */
export function keyOf({ key }: Attribute): string {
  return key.startsWith('r#') ? key.slice(2) : key;
}

/** What a literal string says, escapes as written; undefined for all other values. */
export function literalOf({ value }: Attribute): string | undefined {
  return value?.form === 'string' ? value.content?.text : undefined;
}

/** Whether an element gets attributes that are not written in its tag. */
export function hasSpread(element: Element): boolean {
  return element.open.items.some(item => item.kind === 'spread' || item.kind === 'shorthand');
}

/** The edit that takes an attribute away, with the blanks in front of it. */
export function removal({ start, end }: Attribute, text: string): TextEdit {
  let from = start;
  while (/\s/.test(text.charAt(from - 1))) from--;
  return { start: from, end, text: '' };
}
