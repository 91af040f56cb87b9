import type { AbbreviationAttribute, AbbreviationNode, ValuePart } from 'emmet';
import { isDirective, isVoidElement } from 'tree-sitter-leptos';
import { rustString } from '../../rust-string.js';
import type { SnippetPiece } from '../lsp-snippet.js';

/** Numbers places to fill in, in the order of the text. */
class Places {
  private count = 0;
  private readonly known = new Map<AbbreviationNode, Map<number, number>>();

  next(): number {
    return ++this.count;
  }

  /** The same number for all places of a node with one index, as `input:text` fills in two at once. */
  of(node: AbbreviationNode, index: number | undefined): number {
    if (index === undefined) return this.next();
    const indices = this.known.get(node) ?? new Map<number, number>();
    this.known.set(node, indices);
    const place = indices.get(index) ?? this.next();
    indices.set(index, place);
    return place;
  }
}

/** An abbreviation as the content of a view, on one line: the formatter knows where lines end. */
export function printAbbreviation(nodes: readonly AbbreviationNode[], places = new Places()): SnippetPiece[] {
  return nodes.flatMap((node, index) => {
    // A blank is no text in a view, and a string must not touch what is in front of it.
    const gap = node.name === undefined && index > 0 ? [' '] : [];
    return [
      ...gap,
      ...(node.name === undefined ? text(node, node.value ?? [], places) : element(node, node.name, places)),
    ];
  });
}

function element(node: AbbreviationNode, name: string, places: Places): SnippetPiece[] {
  const attributes = (node.attributes ?? []).flatMap(attribute => printAttribute(node, name, attribute, places));
  const open: SnippetPiece[] = [`<${name}`, ...attributes];
  if (isVoidElement(name)) return [...open, '/>'];
  const value = node.value ?? [];
  const children = name === 'table' ? withTableBody(node.children) : node.children;
  const content =
    value.length === 0 && children.length === 0
      ? [{ place: places.next(), shown: '' }]
      : [...text(node, value, places), ...printAbbreviation(children, places)];
  return [...open, '>', ...content, `</${name}>`];
}

/**
 * The content of a table with its rows in the `<tbody>` that browsers make for them: a view without it differs from the
 * page, and hydration fails (view-language.md 6.2, H-TABLE).
 */
function withTableBody(children: readonly AbbreviationNode[]): AbbreviationNode[] {
  const content: AbbreviationNode[] = [];
  let rows: AbbreviationNode[] | undefined;
  for (const child of children) {
    if (child.name !== 'tr') {
      rows = undefined;
      content.push(child);
    } else if (rows === undefined) {
      rows = [child];
      content.push({ name: 'tbody', children: rows });
    } else rows.push(child);
  }
  return content;
}

function text(node: AbbreviationNode, value: readonly ValuePart[], places: Places): SnippetPiece[] {
  return value.length === 0 ? [] : quoted(node, value, places);
}

function printAttribute(
  node: AbbreviationNode,
  tag: string,
  attribute: AbbreviationAttribute,
  places: Places,
): SnippetPiece[] {
  const { name, value, boolean, implied, valueType } = attribute;
  if (name === undefined || (implied === true && value === undefined)) return [];
  if (boolean === true) return [` ${name}`];
  const isCode = isDirective(name.split(':')[0] ?? '') && name.includes(':');
  const isRust = valueType === 'expression' || ((isCode || /^[A-Z]/.test(tag)) && valueType === 'raw');
  if (value === undefined) {
    const place = { place: places.next(), shown: '' };
    return isRust ? [` ${name}=`, place] : [` ${name}="`, place, '"'];
  }
  if (!isRust) return [` ${name}=`, ...quoted(node, value, places)];
  return [` ${name}={`, ...filled(node, value, places, part => part), '}'];
}

/** As a string of Rust. */
function quoted(node: AbbreviationNode, value: readonly ValuePart[], places: Places): SnippetPiece[] {
  if (value.every(part => typeof part === 'string')) return [rustString(value.join(''))];
  return ['"', ...filled(node, value, places, part => part.replace(/["\\]/g, '\\$&')), '"'];
}

function filled(
  node: AbbreviationNode,
  value: readonly ValuePart[],
  places: Places,
  escaped: (part: string) => string,
): SnippetPiece[] {
  return value.map(part =>
    typeof part === 'string' ? escaped(part) : { place: places.of(node, part.index), shown: escaped(part.name) },
  );
}
