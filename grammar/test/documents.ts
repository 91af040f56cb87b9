import { loadParsers, type TextEdit, ViewDocument } from 'tree-sitter-leptos';

const parsers = await loadParsers();

/** A Rust file around the body of a view. */
export function viewFile(body: string): string {
  return `fn app() -> impl IntoView {\n    view! { ${body} }\n}\n`;
}

/** A document with one view. */
export function openView(body: string): ViewDocument {
  return openFile(viewFile(body));
}

export function openFile(text: string, macroNames: readonly string[] = []): ViewDocument {
  return ViewDocument.open(parsers, text, { macroNames });
}

/** Takes the marks `⟦` and `⟧` out of a text and tells what lay between them, as UTF-16 offsets. */
export function withoutMarks(marked: string): { text: string; spans: { start: number; end: number }[] } {
  const spans: { start: number; end: number }[] = [];
  const open: number[] = [];
  let text = '';
  for (const character of marked) {
    if (character === '⟦') open.push(text.length);
    else if (character === '⟧') spans.push({ start: open.pop() ?? 0, end: text.length });
    else text += character;
  }
  return { text, spans };
}

/** The edit that turns one text into another, as small as can be. */
export function editBetween(before: string, after: string): TextEdit {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = before.length;
  let newEnd = after.length;
  while (end > start && newEnd > start && before[end - 1] === after[newEnd - 1]) {
    end--;
    newEnd--;
  }
  return { start, end, text: after.slice(start, newEnd) };
}
