import {
  type Element,
  type Fragment,
  type ParentNode,
  type Place,
  pathAt,
  type Span,
  type ViewDocument,
  type ViewNode,
} from 'tree-sitter-leptos';
import { isSlotMark } from '../components/resolve-tag.js';
import { ROUTE_TAGS } from '../routes/routes-of-document.js';

/** Neighbours that are selected as a whole. */
export interface SelectedNodes {
  readonly parent: ParentNode;
  /** At least one, in the order of the text. */
  readonly nodes: readonly ViewNode[];
}

/** Half-typed nodes: nobody knows where they end. */
const UNSURE: ReadonlySet<ViewNode['kind']> = new Set(['incomplete_tag', 'stray_close_tag', 'unexpected', 'unparsed']);

/** The element at whose name or close tag the cursor is, or that is selected as a whole. */
export function elementAt(document: ViewDocument, span: Span): Element | undefined {
  const tag = tagAt(document, span);
  if (tag?.kind === 'element') return tag;
  const selected = span.start === span.end ? undefined : selectedNodes(document, span);
  const [node, ...others] = selected?.nodes ?? [];
  return node?.kind === 'element' && others.length === 0 ? node : undefined;
}

/** The element or fragment at whose name or close tag the selection lies. */
export function tagAt(document: ViewDocument, span: Span): Element | Fragment | undefined {
  return pathAt(document, span.start).findLast(
    (place): place is Element | Fragment =>
      (place.kind === 'element' || place.kind === 'fragment') && headsOf(place).some(head => covers(head, span)),
  );
}

/** What lies in an element or view between its tags or delimiters. */
export function contentOf(parent: ParentNode): Span {
  if (parent.kind === 'view') return parent.body;
  if (parent.kind === 'fragment') {
    const end = parent.children.at(-1)?.end ?? parent.start + parent.openLength;
    return { start: parent.start + parent.openLength, end: parent.closed ? Math.max(end, parent.end - 3) : parent.end };
  }
  return { start: parent.open.end, end: parent.close?.start ?? parent.end };
}

/**
 * The nodes that a selection covers, white space around it left out; for a cursor, the element whose tag it is at.
 *
 * @returns Undefined where a node is only covered in part, or half-typed.
 */
export function selectedNodes(document: ViewDocument, span: Span): SelectedNodes | undefined {
  const selection = trimmed(document.text, span);
  if (selection === undefined) return ofCursor(document, span);
  const path = pathAt(document, selection.start);
  const parent = path.findLast((place): place is ParentNode => isParent(place) && covers(contentOf(place), selection));
  if (parent === undefined) return undefined;
  const nodes = parent.children.filter(node => node.start < selection.end && selection.start < node.end);
  const isWhole = nodes.every(node => covers(selection, node) && !UNSURE.has(node.kind));
  return nodes.length > 0 && isWhole ? { parent, nodes } : undefined;
}

/** The selection without the blanks at its ends; undefined where nothing else is selected. */
export function trimmed(text: string, { start, end }: Span): Span | undefined {
  const selected = text.slice(start, end);
  const from = start + selected.length - selected.trimStart().length;
  const to = start + selected.trimEnd().length;
  return from < to ? { start: from, end: to } : undefined;
}

export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function ofCursor(document: ViewDocument, span: Span): SelectedNodes | undefined {
  if (span.start !== span.end) return undefined;
  const tag = tagAt(document, span);
  if (tag === undefined || (tag.kind === 'element' && tag.isUnclosed)) return undefined;
  const parent = pathAt(document, span.start).findLast(
    (place): place is ParentNode => isParent(place) && place.children.some(child => child === tag),
  );
  return parent && { parent, nodes: [tag] };
}

function headsOf(tag: Element | Fragment): Span[] {
  if (tag.kind === 'fragment') {
    const open = { start: tag.start, end: tag.start + tag.openLength };
    return tag.closed ? [open, { start: contentOf(tag).end, end: tag.end }] : [open];
  }
  const name = { start: tag.start, end: tag.open.name.end };
  return tag.close === undefined ? [name] : [name, tag.close];
}

function isParent(place: Place): place is ParentNode {
  return place.kind === 'view' || place.kind === 'element' || place.kind === 'fragment';
}

/**
 * Whether a node can stand nowhere else: a document type, attributes that are a view of their own (`<{..} id="a"/>`), a slot,
 * which belongs to the component around it, and a route, which is no view but what `<Routes>` takes.
 */
export function hasItsPlace(node: ViewNode): boolean {
  if (node.kind !== 'element') return node.kind === 'doctype';
  return node.open.name.form === 'block' || isSlot(node) || isRoute(node);
}

/** Whether a tag fills a slot of the component around it. */
export function isSlot({ open }: Element): boolean {
  return open.attributes.some(isSlotMark);
}

/** Whether a tag is a route: `<Route>`, `<ParentRoute>` and their like. */
export function isRoute({ name }: Element): boolean {
  return ROUTE_TAGS.includes(name.slice(name.lastIndexOf(':') + 1));
}

/** Whether something stands in a `template!`: what components return is no part of one. */
export function isInTemplate(document: ViewDocument, { start }: Span): boolean {
  const view = pathAt(document, start).findLast(place => place.kind === 'view');
  return view?.kind === 'view' && /(?:^|::\s*)template$/.test(view.macro.text);
}
