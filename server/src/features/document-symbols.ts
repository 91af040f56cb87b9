import type { Element, Part, Place, Span, View, ViewDocument, ViewNode } from 'tree-sitter-leptos';

export interface DocumentSymbol extends Span {
  /** `div.card#main`, `Counter`, or a view macro's name with its `!`. */
  readonly name: string;
  readonly kind: 'view' | 'element' | 'component';
  /** Where the cursor goes. */
  readonly selection: Span;
  readonly children: readonly DocumentSymbol[];
}

/** Deeper trees are cut off: nobody reads them, and editors build them by recursion. */
const MAXIMAL_DEPTH = 200;

/** The elements of a document's views as a tree; views in Rust code lie in the element that holds the code. */
export function documentSymbols(document: ViewDocument): DocumentSymbol[] {
  return document.views.map(view => symbolOfView(view, 0));
}

function symbolOfView(view: View, depth: number): DocumentSymbol {
  return {
    ...spanOf(view),
    name: `${view.macro.text}!`,
    kind: 'view',
    selection: spanOf(view.macro),
    children: symbolsIn(view.children, depth + 1),
  };
}

function symbolsIn(places: readonly Place[], depth: number): DocumentSymbol[] {
  return depth > MAXIMAL_DEPTH ? [] : places.flatMap(place => symbolsOf(place, depth));
}

function symbolsOf(place: Place, depth: number): DocumentSymbol[] {
  switch (place.kind) {
    case 'element':
      return [symbolOfElement(place, depth)];
    case 'fragment':
      return symbolsIn(place.children, depth + 1);
    case 'block':
    case 'spread':
    case 'shorthand':
      return symbolsIn([place.code], depth);
    case 'rust':
      return place.views.map(view => symbolOfView(view, depth));
    case 'attribute':
      return place.value?.code === undefined ? [] : symbolsIn([place.value.code], depth);
    default:
      return [];
  }
}

function symbolOfElement(element: Element, depth: number): DocumentSymbol {
  const inside: readonly (ViewNode | Place)[] = [...element.open.items, ...element.children];
  return {
    ...spanOf(element),
    name: selectorOf(element),
    kind: element.open.name.isComponent ? 'component' : 'element',
    selection: spanOf(element.open.name),
    children: symbolsIn(inside, depth + 1),
  };
}

/** The name with its classes and its id, as a CSS selector has them. */
function selectorOf(element: Element): string {
  const classes =
    stringValue(element, 'class')
      ?.text.split(/\s+/)
      .filter(name => name !== '') ?? [];
  const id = stringValue(element, 'id')?.text;
  return [element.name, ...classes.map(name => `.${name}`), id === undefined || id === '' ? '' : `#${id}`].join('');
}

function stringValue(element: Element, key: string): Part | undefined {
  return element.open.attributes.find(attribute => attribute.key === key)?.value?.content;
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
