/** What a prefix like `on:` makes of an attribute (view-language.md 2.2). */
export const DIRECTIVES = [
  'on',
  'class',
  'style',
  'prop',
  'attr',
  'bind',
  'use',
  'let',
  'clone',
  'slot',
  'nostrip',
] as const;

export type Directive = (typeof DIRECTIVES)[number];

export function isDirective(word: string): word is Directive {
  return DIRECTIVES.some(directive => directive === word);
}

/** Elements that have no content, as Leptos lists them (view-language.md 1.9). */
const VOID_ELEMENTS = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'param',
  'source',
  'track',
  'wbr',
]);

export function isVoidElement(tagName: string): boolean {
  return VOID_ELEMENTS.has(tagName);
}
