import type { Element, Fragment, TextEdit, ViewDocument, ViewNode } from 'tree-sitter-leptos';
import { type CodeActionSource, rewriting } from './code-action.js';
import { beginsLine, endsLine, indentationAt, reindented } from './lines.js';
import { isRoute, isSlot, tagAt } from './selection.js';

/** Removes a tag and keeps what is in it. */
export const unwrapTag: CodeActionSource = {
  kinds: ['refactor.rewrite'],
  find: ({ document, span }) => {
    const tag = tagAt(document, span);
    const [first] = tag?.children ?? [];
    const last = tag?.children.at(-1);
    if (tag === undefined || first === undefined || last === undefined || !isClosed(tag)) return [];
    if (!canBeRemoved(tag) || wouldHide(document, tag, last)) return [];
    const name = tag.kind === 'element' ? `<${tag.name}>` : '<>';
    return [rewriting(`Remove \`${name}\`, keep its content`, () => unwrapping(document, tag, first, last))];
  },
};

function isClosed(tag: Element | Fragment): boolean {
  return tag.kind === 'fragment' ? tag.closed : tag.close?.ended === true;
}

/**
 * Comments in the tag would be lost, and content that uses what `let:` declares means nothing without it. Nor do slots without
 * their component, and routes without `<Routes>`; those of a `<ParentRoute>` stand in one.
 */
function canBeRemoved(tag: Element | Fragment): boolean {
  if (tag.kind === 'fragment') return true;
  const children = tag.children.filter(child => child.kind === 'element');
  if (isSlot(tag) || children.some(isSlot) || (!isRoute(tag) && children.some(isRoute))) return false;
  return tag.open.items.every(
    item => item.kind !== 'rust_comment' && !(item.kind === 'attribute' && /^let\b/.test(item.key)),
  );
}

/** A line comment at the end would swallow what follows the close tag. */
function wouldHide(document: ViewDocument, tag: Element | Fragment, last: ViewNode): boolean {
  return last.kind === 'rust_comment' && last.style === 'line' && !endsLine(document, tag.end);
}

function unwrapping(document: ViewDocument, tag: Element | Fragment, first: ViewNode, last: ViewNode): TextEdit[] {
  const from = indentationAt(document, first.start);
  const to = indentationAt(document, tag.start);
  const moves = beginsLine(document, first.start) && beginsLine(document, tag.start) && from !== to;
  const content = { start: first.start, end: last.end };
  return [
    { start: tag.start, end: first.start, text: needsBlank(document.text, tag.start, first.start) ? ' ' : '' },
    ...(moves ? reindented(document, content, before => outdented(before, from, to)) : []),
    { start: last.end, end: tag.end, text: needsBlank(document.text, last.end, tag.end) ? ' ' : '' },
  ];
}

function outdented(indentation: string, from: string, to: string): string {
  return indentation.startsWith(from) ? to + indentation.slice(from.length) : indentation;
}

/** What is glued to a string is its prefix or suffix for Rust. */
function needsBlank(text: string, before: number, behind: number): boolean {
  const neighbours = text.charAt(before - 1) + text.charAt(behind);
  return /^[\w"'#]{2}$/u.test(neighbours) && /["'#]/.test(neighbours);
}
