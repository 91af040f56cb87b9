import { type Element, type Fragment, isVoidElement, type OpenTag } from 'tree-sitter-leptos/parserless';
import { formatGenerics } from '../rust/print/generics.js';
import type { ViewContext } from './context.js';
import { holdsComment } from './holds-comment.js';
import { keepsContent, printContentAsWritten } from './preformatted.js';
import { printAsWritten } from './print-as-written.js';
import { printAttributes } from './print-attributes.js';
import { printChildren } from './print-children.js';

/** Prints an element with all that is in it (leptosfmt.md 2.2). */
export function printElement(context: ViewContext, element: Element): void {
  const { out } = context;
  const { open } = element;
  const selfClosing = isSelfClosing(context, element);
  const name = tagName(open);
  out.word(`<${name}`);
  printAttributes(context, open, selfClosing);
  out.word(selfClosing ? '/>' : '>');
  if (selfClosing) return;
  const start = open.end;
  const end = element.close?.start ?? element.end;
  if (keepsContent(element)) printContentAsWritten(context, start, end);
  else printChildren(context, element, attributeCount(open), start, end);
  printCloseTag(context, element, name);
}

/** Prints a close tag with the name of the open one; what else may stand in it is only a comment. */
function printCloseTag(context: ViewContext, { close }: Element, name: string): void {
  const { text, out } = context;
  if (close === undefined || !holdsComment(text, close.start, close.end)) {
    out.word(`</${name}>`);
    return;
  }
  const nameEnd = (close.generics ?? close.name ?? close).end;
  if (holdsComment(text, close.start, nameEnd)) {
    printAsWritten(context, close);
    return;
  }
  out.word(`</${name}`);
  printAsWritten(context, { start: nameEnd, end: close.end });
}

/** Prints `<>…</>`; what is not closed stays so. */
export function printFragment(context: ViewContext, fragment: Fragment): void {
  const { start } = fragment;
  context.out.word('<>');
  printChildren(context, fragment, 0, start + fragment.openLength, endOfContent(context.text, fragment));
  if (fragment.closed) context.out.word('</>');
}

/** Where `</>` begins, which may hold white space; the last fragment of a view need not have one. */
function endOfContent(text: string, { end, closed }: Fragment): number {
  return closed ? text.lastIndexOf('<', end - 1) : end;
}

function tagName(open: OpenTag): string {
  return open.name.name + (open.generics === undefined ? '' : formatGenerics(open.generics.text));
}

function attributeCount(open: OpenTag): number {
  return open.items.filter(item => item.kind !== 'rust_comment').length;
}

function isSelfClosing({ text, options }: ViewContext, { name, children, open, close }: Element): boolean {
  if (children.length > 0 || (close !== undefined && holdsComment(text, close.start, close.end))) return false;
  if (isVoidElement(name)) return true;
  return options.closingTagStyle === 'Preserve' ? open.selfClosing : options.closingTagStyle === 'SelfClosing';
}
