import { type Attribute, type Element, pathAt, type Span, touches, type ViewDocument } from 'tree-sitter-leptos';
import { isBoundIn } from '../bound-names.js';
import { blanked } from '../rust-code.js';
import { tagPlaceAt } from '../tag-place.js';

/** What a component passes to its children (`let:item`), and where they use it. */
export interface LetName {
  readonly name: string;
  /** In the tag. */
  readonly binding: Span;
  readonly uses: readonly LetUse[];
  /** Whether the children may mean something else by it somewhere. */
  readonly isUnclear: boolean;
}

export interface LetUse extends Span {
  /** The attribute without a value that it is: `<Row item/>` passes the variable of that name. */
  readonly shorthand?: Attribute;
}

/** The name behind `let:` at a UTF-16 offset. Its uses in Rust code are found from there, too. */
export function letNameAt(document: ViewDocument, offset: number): LetName | undefined {
  const place = tagPlaceAt(document, offset);
  const binder = place?.kind === 'attributeName' ? place.attribute : undefined;
  if (binder === undefined || !isLet(binder) || !touches(binder.name, offset)) return undefined;
  const element = pathAt(document, offset).findLast((one): one is Element => one.kind === 'element');
  if (element === undefined || !element.open.attributes.includes(binder)) return undefined;
  const { name } = binder;
  const content = { start: element.open.end, end: element.close?.start ?? element.end };
  const code = blanked(document.text.slice(content.start, content.end));
  return {
    name: name.text,
    binding: { start: name.start, end: name.end },
    uses: usesIn(document, code, content.start, name.text),
    isUnclear: isBoundIn(code, name.text),
  };
}

function isLet(attribute: Attribute): attribute is Attribute & { readonly name: NonNullable<Attribute['name']> } {
  return attribute.directive?.text === 'let' && attribute.name !== undefined;
}

function usesIn(document: ViewDocument, code: string, from: number, name: string): LetUse[] {
  const words = new RegExp(`(?<![\\p{XID_Continue}#.])${name}(?![\\p{XID_Continue}])`, 'gu');
  return [...code.matchAll(words)].flatMap(({ index }) => {
    const start = from + index;
    const span = { start, end: start + name.length };
    const place = pathAt(document, start).at(-1);
    if (place?.kind === 'rust') return isLabel(code, index + name.length) ? [] : [span];
    if (place?.kind !== 'attribute' || !isPassed(place, start)) return [];
    return [place.directive === undefined ? { ...span, shorthand: place } : span];
  });
}

/** `<Row item/>` and `clone:item` name the variable without any Rust code. */
function isPassed({ directive, name, value }: Attribute, start: number): boolean {
  if (name?.start !== start) return false;
  return directive === undefined ? value === undefined : directive.text === 'clone';
}

/** A field that is set has a name of its own. */
function isLabel(code: string, end: number): boolean {
  return /^\s*:(?!:)/.test(code.slice(end, end + 20));
}
