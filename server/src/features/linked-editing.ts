import {
  type Fragment,
  type Place,
  pathAt,
  type Span,
  type StrayCloseTag,
  type ViewDocument,
  type ViewNode,
} from 'tree-sitter-leptos';
import { matchingTagNames } from './matching-tag.js';

/** Names such as `my-element` and `a::B` are one word. For JavaScript and others, without flags. */
export const TAG_NAME_PATTERN = '[^\\s<>/="\'(){}\\[\\]]+';

/**
 * The names of a tag and of its counterpart, to be edited together. Generics stay out of it: while they are being
 * typed, the tags differ anyway. Who rewrites a name deletes it first: two empty spans then.
 */
export function linkedEditing(document: ViewDocument, offset: number): Span[] | undefined {
  const names = matchingTagNames(document, offset);
  const [open, close] = names;
  if (open === undefined || close === undefined || open.text !== close.text) return emptyNames(document, offset);
  if (open.form === 'block') return undefined;
  return names.map(({ start, end }) => ({ start, end }));
}

/** Where both names of a pair are missing and the offset is at one of the places. */
function emptyNames(document: ViewDocument, offset: number): Span[] | undefined {
  const path = pathAt(document, offset);
  const innermost = path.at(-1);
  const node = innermost?.kind === 'stray_close_tag' ? path.at(-2) : innermost;
  const places = node?.kind === 'fragment' ? inFragment(node, document.text) : inUnnamed(node);
  return places?.includes(offset) ? places.map(start => ({ start, end: start })) : undefined;
}

/** `<│>…</│>`: without attributes, a pair without names is a fragment. */
function inFragment({ start, end, closed }: Fragment, text: string): number[] | undefined {
  return closed ? [start + 1, text.lastIndexOf('</', end - 1) + 2] : undefined;
}

/** `<│ class="a">…</│>`: the parser takes the first attribute for the name, which no tag closes then. */
function inUnnamed(node: Place | undefined): number[] | undefined {
  if (node?.kind !== 'element' || !node.isUnclosed || node.open.name.start === node.start + 1) return undefined;
  const stray = node.children.find(isUnnamedCloseTag);
  return stray && [node.start + 1, stray.start + 2];
}

function isUnnamedCloseTag(node: ViewNode): node is StrayCloseTag {
  return node.kind === 'stray_close_tag' && node.tag.name === undefined && node.tag.ended;
}
