import type { Element, Fragment, ViewNode } from 'tree-sitter-leptos';
import type { ViewContext } from './context.js';
import { type Gap, hasComments } from './gap.js';
import { ignoresNext } from './ignore.js';
import { printAsWritten } from './print-as-written.js';
import { printClosing, printLeading, printTrailing } from './print-comment.js';
import { printNode } from './print-node.js';
import { type Separator, separatorAtEdge, separatorBetween } from './rendered-blank.js';
import { type Sibling, type Siblings, siblingsOf } from './siblings.js';

/** The children of an element or fragment, as they are printed. */
interface Content extends Siblings<ViewNode> {
  readonly parent: Element | Fragment;
  /** Where the closing tag begins. */
  readonly end: number;
}

/**
 * Prints the children between two tags (leptosfmt.md 2.4): if the first is text or a block, and there is at most one
 * attribute, they fill lines; otherwise each has a line of its own.
 *
 * @param start Behind the open tag, as an offset in the text; `end` in front of the close tag.
 */
export function printChildren(
  context: ViewContext,
  parent: Element | Fragment,
  attributeCount: number,
  start: number,
  end: number,
): void {
  if (parent.children.length === 0) return;
  const content = { parent, end, ...siblingsOf<ViewNode>(context.text, parent.children, start, end) };
  const first = content.parts[0]?.part;
  if (first === undefined) printComments(context, content.last);
  else if (attributeCount <= 1 && isTextual(first)) printFilled(context, content);
  else printLines(context, content);
}

function isTextual(node: ViewNode): boolean {
  return node.kind === 'text' || node.kind === 'raw_text' || node.kind === 'block';
}

/** Prints nothing but comments between two tags. */
function printComments(context: ViewContext, gap: Gap): void {
  const { out } = context;
  out.cbox(out.step);
  printTrailing(context, gap);
  printClosing(context, gap);
  if (gap.breaks) out.hardbreak();
  out.endDedent();
}

function printFilled(context: ViewContext, content: Content): void {
  const { out } = context;
  const [first] = content.parts;
  const last = content.parts.at(-1);
  if (first === undefined || last === undefined) return;
  out.cbox(out.step);
  printTrailing(context, first.gap);
  if (first.gap.trailing.length > 0) out.hardbreak();
  else separate(context, separatorAtEdge(content.parent, 'start', first.part, first.touches));
  out.ibox(0);
  printParts(context, { ...content, parts: content.parts.map(withoutBlankLine) });
  const edge = separatorAtEdge(content.parent, 'end', last.part, content.touchesEnd);
  const gap = edge === 'none' ? { ...content.last, breaks: false } : content.last;
  printTrailing(context, gap);
  printClosing(context, gap);
  out.end();
  if (gap.breaks && hasComments(gap)) out.hardbreak();
  else {
    separate(context, edge);
    // A blank line in front of the close tag stays if the tag has a line of its own.
    if (gap.leading[0] === 'blank_line' && edge !== 'none') out.zerobreak();
  }
  out.endDedent();
}

/** What fills lines is not parted by blank lines: leptosfmt joins at its second run what it parted at the first. */
function withoutBlankLine(sibling: Sibling<ViewNode>, index: number): Sibling<ViewNode> {
  if (index === 0 || hasComments(sibling.gap)) return sibling;
  return { ...sibling, gap: { ...sibling.gap, leading: [], breaks: false } };
}

function printLines(context: ViewContext, content: Content): void {
  const { out } = context;
  const [first] = content.parts;
  const last = content.parts.at(-1);
  if (first === undefined || last === undefined) return;
  printTrailing(context, first.gap);
  out.neverbreak();
  out.cbox(out.step);
  breakAtEdge(context, separatorAtEdge(content.parent, 'start', first.part, first.touches));
  printParts(context, content);
  printTrailing(context, content.last);
  breakAtEdge(context, separatorAtEdge(content.parent, 'end', last.part, content.touchesEnd));
  out.endDedent();
  printBeforeCloseTag(context, content.last, content.end);
}

/** Comments in front of a close tag stand at its indentation, as leptosfmt has them (leptosfmt.md 2.9). */
function printBeforeCloseTag(context: ViewContext, gap: Gap, end: number): void {
  const last = gap.leading.findLastIndex(part => part !== 'blank_line');
  printLeading(context, last === -1 ? gap : { ...gap, leading: gap.leading.slice(0, last + 1) }, end);
}

function printParts(context: ViewContext, { parts }: Content): void {
  let before: ViewNode | undefined;
  for (const { part, gap, touches } of parts) {
    if (before !== undefined) {
      printTrailing(context, gap);
      const separator = separatorBetween(before, part, touches);
      // Where nothing may come, it is a comment in between that holds the newline.
      if (gap.breaks && separator !== 'none') context.out.hardbreak();
      else separate(context, separator);
    }
    printLeading(context, gap, part.start);
    if (ignoresNext(context, gap)) printAsWritten(context, part);
    else printNode(context, part);
    before = part;
  }
}

function separate(context: ViewContext, separator: Separator): void {
  if (separator === 'space') context.out.space();
  else if (separator === 'zerobreak') context.out.zerobreak();
}

function breakAtEdge(context: ViewContext, separator: Separator): void {
  if (separator !== 'none') context.out.hardbreak();
}
