import {
  type Element,
  type Fragment,
  isVoidElement,
  type LineIndex,
  type Place,
  pathAt,
  type TextEdit,
  type View,
  type ViewDocument,
} from 'tree-sitter-leptos';
import { openElementsAt } from './open-elements.js';
import { showsBlanks } from './preformatted.js';
import { type Tag, tagPlaceAt } from './tag-place.js';

/** What holds nodes: they are indented by one step more than the line on which it begins. */
type Container = View | Element | Fragment;

/** Content of an author, or of Rust: what is inside is not ours to indent. */
const FOREIGN = new Set<Place['kind']>([
  'text',
  'comment',
  'doctype',
  'rust_comment',
  'rust',
  'attribute',
  'spread',
  'shorthand',
  'unparsed',
]);

/**
 * Indents the line at the cursor after a new line, a `>` or a `/` was typed: a new line by what it stands in, and the
 * end of a tag or a close tag that begins a line as the tag that it belongs to. Only blanks change.
 *
 * @param offset UTF-16, behind what was typed, or behind the blanks that the editor has put in front of it.
 * @param step One step of indentation.
 * @returns Edits that do not overlap; none in Rust code, text literals, comments and preformatted text.
 */
export function autoIndent(document: ViewDocument, offset: number, step: string): TextEdit[] {
  const { text, lines } = document;
  const line = lines.positionAt(offset).line;
  const lineStart = lines.startOf(line);
  const first = firstOf(line, document);
  if (isInPreformatted(document, first)) return [];
  const typed = text.slice(first, offset);
  if (typed === '') return line === 0 ? [] : indentNewLine(document, line, first, step);
  const indentation = ['>', '/'].includes(typed.slice(-1)) ? ofTagEnd(document, first, offset) : undefined;
  return indentation === undefined ? [] : replacing(document, lineStart, first, indentation);
}

function indentNewLine(document: ViewDocument, line: number, first: number, step: string): TextEdit[] {
  const { text, lines } = document;
  const lineStart = lines.startOf(line);
  const tag = tagAt(document, first);
  if (tag !== undefined) return replacing(document, lineStart, first, insideTag(document, tag, first, step));
  const path = pathAt(document, first);
  const around = path.findLast(place => place.start < first);
  if (around === undefined || (FOREIGN.has(around.kind) && first < around.end)) return [];
  const last = text.slice(0, first).trimEnd().length;
  const closed = path.findLast((place): place is Container => isContainer(place) && closeOf(place, text) === first);
  if (closed === undefined) {
    const parent = parentAt(path, first, last);
    return parent === undefined ? [] : replacing(document, lineStart, first, insideOf(document, parent, line, step));
  }
  const outer = indentationAt(document, closed.start);
  const isSplit = openEnd(closed) === last && lines.positionAt(last).line === line - 1;
  if (!isSplit) return replacing(document, lineStart, first, outer);
  const lineEnd = text.startsWith('\r\n', lineStart - 2) ? '\r\n' : '\n';
  return [...replacing(document, lineStart, first, outer + step), { start: first, end: first, text: lineEnd + outer }];
}

/** Whether an offset is in unquoted text, or between it and its tags, whose blanks the page shows. */
function isInPreformatted(document: ViewDocument, offset: number): boolean {
  return pathAt(document, offset).some(place => {
    if (place.kind !== 'element' || !showsBlanks(place.open.name.name)) return false;
    const isInside = place.open.end <= offset && offset <= (place.close?.start ?? place.end);
    return isInside && place.children.some(({ kind }) => kind === 'raw_text');
  });
}

/** The tag between whose items an offset lies. */
function tagAt(document: ViewDocument, offset: number): Tag | undefined {
  const place = tagPlaceAt(document, offset);
  return place?.kind === 'attributeName' && place.span.start === offset ? place.tag : undefined;
}

/** As the items that begin a line before it; the end of the tag as its beginning. */
function insideTag(document: ViewDocument, tag: Tag, first: number, step: string): string {
  if (tag.kind === 'open_tag' && tag.tagEnd.start === first) return indentationAt(document, tag.start);
  const before = tag.items.findLast(item => item.start < first && beginsLine(document, item.start));
  return before === undefined ? indentationAt(document, tag.start) + step : indentationAt(document, before.start);
}

/** As the nodes that begin a line before it. */
function insideOf(document: ViewDocument, parent: Container, line: number, step: string): string {
  const limit = document.lines.startOf(line);
  const before = parent.children.findLast(child => child.start < limit && beginsLine(document, child.start));
  return before === undefined ? indentationAt(document, parent.start) + step : indentationAt(document, before.start);
}

/**
 * What the line that begins at `first` stands in.
 *
 * @param last The end of what stands before it. An element without a close tag ends there, but what follows is in it.
 */
function parentAt(path: readonly Place[], first: number, last: number): Container | undefined {
  let parent = path.findLast((place): place is Container => isContainer(place) && place.start < first);
  for (let inner = parent; inner !== undefined; inner = inner.children.find(child => isOpenAt(child, last))) {
    parent = inner;
  }
  return parent;
}

function isOpenAt(place: Place, last: number): place is Element | Fragment {
  if (place.end !== last) return false;
  if (place.kind === 'fragment') return !place.closed;
  return place.kind === 'element' && place.isUnclosed && !isVoidElement(place.name);
}

/** The indentation of a line that begins with a tag's end or a close tag, once that is typed. */
function ofTagEnd(document: ViewDocument, first: number, offset: number): string | undefined {
  const path = pathAt(document, offset);
  const owner = path.findLast(place => {
    if (place.kind === 'fragment') return place.end === offset && closeOf(place, document.text) === first;
    if (place.kind !== 'element') return false;
    const { open, close } = place;
    return open.tagEnd.end === offset ? open.tagEnd.start === first : close?.end === offset && close.start === first;
  });
  if (owner !== undefined) return indentationAt(document, owner.start);
  const place = tagPlaceAt(document, offset);
  if (place?.kind !== 'closeTag' || place.tag.start !== first || place.tag.name !== undefined) return undefined;
  const [closed] = openElementsAt(place.parents, first);
  return closed && indentationAt(document, closed.start);
}

function isContainer(place: Place): place is Container {
  return place.kind === 'view' || place.kind === 'element' || place.kind === 'fragment';
}

/** Where the content of a container begins. */
function openEnd(container: Container): number {
  if (container.kind === 'view') return container.body.start;
  return container.kind === 'element' ? container.open.end : container.start + container.openLength;
}

/** Where a container's close tag or delimiter begins. */
function closeOf(container: Container, text: string): number | undefined {
  if (container.kind === 'element') return container.close?.start;
  if (container.kind === 'view') return container.found.closed ? container.body.end : undefined;
  return container.closed ? text.lastIndexOf('<', container.end) : undefined;
}

function indentationAt(document: ViewDocument, offset: number): string {
  const line = document.lines.positionAt(offset).line;
  return document.text.slice(document.lines.startOf(line), firstOf(line, document));
}

function beginsLine(document: ViewDocument, offset: number): boolean {
  return firstOf(document.lines.positionAt(offset).line, document) === offset;
}

/** Where the first character of a line is that is no blank; its end where there is none. */
function firstOf(line: number, { text, lines }: { text: string; lines: LineIndex }): number {
  const start = lines.startOf(line);
  return start + (/^[ \t]*/.exec(text.slice(start, lines.endOf(line)))?.[0].length ?? 0);
}

function replacing({ text }: ViewDocument, start: number, end: number, indentation: string): TextEdit[] {
  return text.slice(start, end) === indentation ? [] : [{ start, end, text: indentation }];
}
