import {
  type Element,
  type Place,
  pathAt,
  type Span,
  type TextEdit,
  type View,
  type ViewDocument,
  visit,
} from 'tree-sitter-leptos';

/**
 * Comments out what a selection covers of a view, or takes such a comment away. Whole lines get `//`, a part of a line
 * becomes a block comment; a tag whose end lies outside of the selection is commented out as a whole, so that what is left parses as
 * before (view-language.md 1.1: comments of Rust may stand everywhere).
 *
 * @param span UTF-16 offsets; empty for the line of the cursor.
 * @returns Undefined outside of views and in Rust code, where the editor's own way is right; no edits where nothing can
 *   be commented out.
 */
export function toggleComment(document: ViewDocument, span: Span): TextEdit[] | undefined {
  const selection = selected(document, span);
  const view = selection && viewAround(document, selection);
  if (selection === undefined || view === undefined) return undefined;
  const removal = withoutLineComments(document, selection) ?? withoutBlockComment(document, selection);
  if (removal !== undefined) return removal;
  const whole = wholeNodes(view, selection);
  if (isRust(document, view, whole)) return undefined;
  return isLines(document, whole) ? asLines(document, whole) : asBlock(document, whole);
}

/** The line of a cursor, or the selection, without the blanks at its ends. */
function selected({ text, lines }: ViewDocument, { start, end }: Span): Span | undefined {
  const { line } = lines.positionAt(start);
  const from = start === end ? lines.startOf(line) : start;
  const content = text.slice(from, start === end ? lines.endOf(line) : end);
  const first = from + content.length - content.trimStart().length;
  const last = from + content.trimEnd().length;
  return first < last ? { start: first, end: last } : undefined;
}

/** The innermost view whose body holds the selection. */
function viewAround(document: ViewDocument, selection: Span): View | undefined {
  return pathAt(document, selection.start).findLast(
    (place): place is View => place.kind === 'view' && holds(place.body, selection),
  );
}

/** Rust between braces and in values is the editor's, unless all of it is selected. */
function isRust(document: ViewDocument, view: View, selection: Span): boolean {
  const path = pathAt(document, selection.start);
  return path.slice(path.indexOf(view) + 1).some(place => place.kind === 'rust' && !holds(selection, place));
}

/** Extends a selection until nothing is covered in part that only means something as a whole. */
function wholeNodes(view: View, selection: Span): Span {
  let { start, end } = selection;
  for (let grown = true; grown; ) {
    grown = false;
    visit(view, place => {
      if (!isTornBy(place, { start, end })) return;
      grown = true;
      start = Math.min(start, place.start);
      end = Math.max(end, place.end);
    });
  }
  return { start, end };
}

function isTornBy(place: Place, span: Span): boolean {
  if (place.kind === 'rust' || place.kind === 'raw_text' || holds(span, place)) return false;
  if (place.kind === 'element') return partsOfTag(place).some(part => overlap(part, span));
  if (place.kind === 'fragment') {
    const open = { start: place.start, end: place.start + place.openLength };
    const close = { start: place.closed ? place.end - 1 : place.end, end: place.end };
    return [open, close].some(part => overlap(part, span));
  }
  // A key and its value belong together; what is selected inside a value is Rust's.
  if (place.kind === 'attribute' && place.value !== undefined && holds(place.value, span)) return false;
  return overlap(place, span) && !(place.kind === 'block' && place.start < span.start && span.end < place.end);
}

/** What of an element must stay, or go with all of it. */
function partsOfTag({ start, open, close }: Element): Span[] {
  const name = { start, end: open.name.end };
  return close === undefined ? [name, open.tagEnd] : [name, open.tagEnd, close];
}

function isLines({ text, lines }: ViewDocument, { start, end }: Span): boolean {
  const before = text.slice(lines.startOf(lines.positionAt(start).line), start);
  const behind = text.slice(end, lines.endOf(lines.positionAt(end).line));
  return before.trim() === '' && behind.trim() === '';
}

/** The marks stand below each other, where the line that is indented least begins. */
function asLines(document: ViewDocument, span: Span): TextEdit[] {
  const { text, lines } = document;
  const starts = linesOf(document, span).filter(
    line => text.slice(lines.startOf(line), lines.endOf(line)).trim() !== '',
  );
  const indentations = starts.map(line => /^[ \t]*/.exec(text.slice(lines.startOf(line)))?.[0].length ?? 0);
  const column = Math.min(...indentations);
  return starts.map(line => insertion(lines.startOf(line) + column, '// '));
}

/** Block comments nest, but what looks like an end in a string would end it. */
function asBlock({ text }: ViewDocument, { start, end }: Span): TextEdit[] {
  const marks = text.slice(start, end).match(/\/\*|\*\//g) ?? [];
  let depth = 0;
  for (const mark of marks) {
    depth += mark === '/*' ? 1 : -1;
    if (depth < 0) return [];
  }
  return depth === 0 ? [insertion(start, '/* '), insertion(end, ' */')] : [];
}

/** Where all lines are comments, they become what they were. */
function withoutLineComments(document: ViewDocument, selection: Span): TextEdit[] | undefined {
  const { text, lines } = document;
  const edits: TextEdit[] = [];
  for (const line of linesOf(document, selection)) {
    const content = text.slice(lines.startOf(line), lines.endOf(line));
    if (content.trim() === '') continue;
    const match = /^([ \t]*)(\/\/(?![/!]) ?)/.exec(content);
    const [, indentation = '', mark = ''] = match ?? [];
    const start = lines.startOf(line) + indentation.length;
    if (match === null || pathAt(document, start + 1).at(-1)?.kind !== 'rust_comment') return undefined;
    edits.push({ start, end: start + mark.length, text: '' });
  }
  return edits;
}

function withoutBlockComment(document: ViewDocument, selection: Span): TextEdit[] | undefined {
  const comment = pathAt(document, selection.start).at(-1);
  if (comment?.kind !== 'rust_comment' || comment.style !== 'block' || comment.isDoc) return undefined;
  if (!holds(comment, selection)) return undefined;
  const { text } = document;
  const { start, end } = comment;
  const from = text.startsWith('/* ', start) ? 3 : 2;
  const to = text.startsWith(' */', end - 3) && end - 3 >= start + from ? 3 : 2;
  return [
    { start, end: start + from, text: '' },
    { start: end - to, end, text: '' },
  ];
}

function linesOf({ lines }: ViewDocument, { start, end }: Span): number[] {
  const first = lines.positionAt(start).line;
  return Array.from({ length: lines.positionAt(end).line - first + 1 }, (_, index) => first + index);
}

function insertion(at: number, text: string): TextEdit {
  return { start: at, end: at, text };
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
