import {
  type Attribute,
  type CloseTag,
  type Element,
  type IncompleteTag,
  type OpenTag,
  type Place,
  pathAt,
  type Span,
  type TagName,
  touches,
  type ViewDocument,
} from 'tree-sitter-leptos';

/** A tag that has or may have attributes: finished, or half-typed. */
export type Tag = OpenTag | IncompleteTag;

interface InTag {
  /** Where the cursor is, UTF-16. */
  readonly offset: number;
  /** What the typed word covers, UTF-16 offsets: empty where nothing is typed yet. */
  readonly span: Span;
  /** From the outermost view to the node that holds the tag's element. */
  readonly parents: readonly Place[];
}

export interface TagNamePlace extends InTag {
  readonly kind: 'tagName';
  readonly owner: Element | IncompleteTag;
}

export interface CloseTagPlace extends InTag {
  readonly kind: 'closeTag';
  readonly tag: CloseTag;
}

export interface AttributeNamePlace extends InTag {
  readonly kind: 'attributeName';
  readonly tag: Tag;
  /** Undefined between two attributes. */
  readonly attribute: Attribute | undefined;
}

export interface AttributeValuePlace extends InTag {
  readonly kind: 'attributeValue';
  readonly tag: Tag;
  readonly attribute: Attribute;
  /** Whether the span lies between quotes. */
  readonly quoted: boolean;
}

/** A place in a tag that is not Rust's. */
export type TagPlace = TagNamePlace | CloseTagPlace | AttributeNamePlace | AttributeValuePlace;

/**
 * What stands at a UTF-16 offset, as far as tags go.
 *
 * @returns Undefined in Rust code, comments and text, between tags, and outside of views.
 */
export function tagPlaceAt(document: ViewDocument, offset: number): TagPlace | undefined {
  return placeFrom(document, offset) ?? atEndOfTyped(document, offset) ?? behindIncompleteTag(document, offset);
}

/**
 * As `tagPlaceAt`, for who asks about a word instead of typing one: right in front of an attribute that is the attribute,
 * as a cursor that is as wide as a character stands on its first one there.
 */
export function wordPlaceAt(document: ViewDocument, offset: number): TagPlace | undefined {
  const place = tagPlaceAt(document, offset);
  if (place?.kind !== 'attributeName' || place.attribute !== undefined) return place;
  const attribute = place.tag.items.find(
    (item): item is Attribute => item.kind === 'attribute' && item.start === offset,
  );
  return attribute === undefined ? place : { ...place, attribute, span: { start: offset, end: attribute.keyEnd.end } };
}

function placeFrom(document: ViewDocument, offset: number): TagPlace | undefined {
  const path = pathAt(document, offset);
  const place = path[path.length - 1];
  switch (place?.kind) {
    case undefined:
      return undefined;
    case 'rust':
      return inString(path, offset) ?? inOpenString(path.slice(0, -1), offset, document.text);
    case 'attribute':
      return inAttribute(place, path.slice(0, -1), offset, document.text) ?? inOpenString(path, offset, document.text);
    case 'stray_close_tag':
      return inCloseTag(place.tag, path.slice(0, -1), offset);
    case 'incomplete_tag':
    case 'element':
      return inElement(place, path, offset, document.text);
    default:
      return undefined;
  }
}

/** The span of a tag's name, empty behind the `<` where there is none yet. */
export function nameSpan(owner: Element | IncompleteTag): Span {
  const name = nameOf(owner);
  return name === undefined ? emptySpan(owner.start + 1) : { start: name.start, end: name.end };
}

/** The name in an open tag; undefined where only `<` is there. */
export function nameOf(owner: Element | Tag): TagName | undefined {
  const name = owner.kind === 'element' ? owner.open.name : owner.name;
  return name?.length === 0 ? undefined : name;
}

function inString(path: readonly Place[], offset: number): TagPlace | undefined {
  const attribute = path[path.length - 2];
  const tag = tagOf(path[path.length - 3]);
  if (attribute?.kind !== 'attribute' || tag === undefined) return undefined;
  const content = attribute.value?.content;
  if (content === undefined || !touches(content, offset)) return undefined;
  return {
    kind: 'attributeValue',
    offset,
    tag,
    attribute,
    quoted: true,
    span: wordAround(content.text, content.start, offset),
    parents: path.slice(0, -3),
  };
}

/** In a string that nothing closes up to the end of the file: for the parser it is no string. */
function inOpenString(path: readonly Place[], offset: number, text: string): TagPlace | undefined {
  const attribute = path[path.length - 1];
  const tag = tagOf(path[path.length - 2]);
  if (attribute?.kind !== 'attribute' || tag === undefined) return undefined;
  const quote = text.indexOf('"', attribute.keyEnd.end);
  const isOpen = quote >= 0 && quote < offset && /^\s*=\s*$/.test(text.slice(attribute.keyEnd.end, quote));
  if (!isOpen || text.slice(quote + 1, offset).includes('"')) return undefined;
  const span = wordAround(text.slice(quote + 1), quote + 1, offset);
  return { kind: 'attributeValue', offset, tag, attribute, quoted: true, span, parents: path.slice(0, -2) };
}

/** The word of a value: while its end is not typed, a string reaches far behind the tag. */
function wordAround(text: string, start: number, offset: number): Span {
  const at = offset - start;
  const before = /[^\s<>="]*$/.exec(text.slice(0, at));
  const behind = /^[^\s<>="]*/.exec(text.slice(at));
  return { start: offset - (before?.[0].length ?? 0), end: offset + (behind?.[0].length ?? 0) };
}

function inAttribute(attribute: Attribute, path: readonly Place[], offset: number, text: string): TagPlace | undefined {
  const tag = tagOf(path[path.length - 1]);
  if (tag === undefined) return undefined;
  const parents = path.slice(0, -1);
  const { start } = attribute;
  if (offset === start && isBlank(text, offset - 1)) {
    return { kind: 'attributeName', offset, tag, attribute: undefined, span: emptySpan(offset), parents };
  }
  const end = attribute.keyEnd.end;
  if (offset <= end) return { kind: 'attributeName', offset, tag, attribute, span: { start, end }, parents };
  if (!lacksValueAt(attribute, offset, text)) return undefined;
  return { kind: 'attributeValue', offset, tag, attribute, quoted: false, span: emptySpan(offset), parents };
}

/** Behind a `=` with nothing typed yet. For the parser, an attribute that follows is the value then: `type= id="a"`. */
function lacksValueAt({ value }: Attribute, offset: number, text: string): boolean {
  if (value?.form === 'missing') return offset >= value.start;
  return (
    value?.form === 'expression' && offset < value.start && text.charAt(offset - 1) === '=' && isBlank(text, offset)
  );
}

function inElement(
  owner: Element | IncompleteTag,
  path: readonly Place[],
  offset: number,
  text: string,
): TagPlace | undefined {
  const parents = path.slice(0, -1);
  const name = nameSpan(owner);
  if (touches(name, offset)) return { kind: 'tagName', offset, owner, span: name, parents };
  // The next word, perhaps of another line, is the name for the parser: who types `<` has not typed it.
  if (offset === owner.start + 1) return { kind: 'tagName', offset, owner, span: emptySpan(offset), parents };
  const tag = owner.kind === 'element' ? owner.open : owner;
  if (offset > name.end && offset <= endOfItems(tag) && isBlank(text, offset - 1)) {
    return { kind: 'attributeName', offset, tag, attribute: undefined, span: emptySpan(offset), parents };
  }
  const close = owner.kind === 'element' ? owner.close : undefined;
  return close && inCloseTag(close, path, offset);
}

/** Where a string or a block follows what is typed without a blank, the cursor is at its start, too. */
function atEndOfTyped(document: ViewDocument, offset: number): TagPlace | undefined {
  const path = offset === 0 ? [] : pathAt(document, offset - 1);
  const place = path[path.length - 1];
  switch (place?.kind) {
    case 'attribute':
      return inAttribute(place, path.slice(0, -1), offset, document.text);
    case 'element':
    case 'incomplete_tag':
      return inElement(place, path, offset, document.text);
    default:
      return undefined;
  }
}

function inCloseTag(tag: CloseTag, parents: readonly Place[], offset: number): CloseTagPlace | undefined {
  if (offset < tag.start + 2 || (tag.ended && offset >= tag.end) || offset > tag.end) return undefined;
  const { name } = tag;
  if (name === undefined) return { kind: 'closeTag', offset, tag, span: emptySpan(offset), parents };
  const span = { start: name.start, end: tag.generics?.end ?? name.end };
  return touches(span, offset) ? { kind: 'closeTag', offset, tag, span, parents } : undefined;
}

/** A tag that was not ended stops behind its last word; blanks behind it still belong to who is typing. */
function behindIncompleteTag(document: ViewDocument, offset: number): TagPlace | undefined {
  const { text } = document;
  let end = offset;
  while (isBlank(text, end - 1)) end--;
  if (end === offset) return undefined;
  const path = pathAt(document, end);
  const index = path.findIndex(place => place.kind === 'incomplete_tag' && place.end === end);
  const tag = path[index];
  if (tag?.kind !== 'incomplete_tag' || nameOf(tag) === undefined) return undefined;
  const parents = path.slice(0, index);
  const last = tag.items[tag.items.length - 1];
  if (last?.kind === 'attribute' && last.value?.form === 'missing') {
    return { kind: 'attributeValue', offset, tag, attribute: last, quoted: false, span: emptySpan(offset), parents };
  }
  return { kind: 'attributeName', offset, tag, attribute: undefined, span: emptySpan(offset), parents };
}

function tagOf(place: Place | undefined): Tag | undefined {
  if (place?.kind === 'element') return place.open;
  return place?.kind === 'incomplete_tag' ? place : undefined;
}

function endOfItems(tag: Tag): number {
  return tag.kind === 'open_tag' ? tag.tagEnd.start : tag.end;
}

function isBlank(text: string, index: number): boolean {
  return index >= 0 && /\s/.test(text.charAt(index));
}

function emptySpan(offset: number): Span {
  return { start: offset, end: offset };
}
