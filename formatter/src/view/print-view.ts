import type { View, ViewNode } from 'tree-sitter-leptos';
import type { ViewContext } from './context.js';
import { type Gap, hasComments, readGap } from './gap.js';
import { holdsComment } from './holds-comment.js';
import { ignoresNext } from './ignore.js';
import { printAsWritten } from './print-as-written.js';
import { printClosing, printLeading, printTrailing } from './print-comment.js';
import { printNode } from './print-node.js';
import { separatorBetween } from './rendered-blank.js';
import { scopeOf } from './scope.js';
import { type Siblings, siblingsOf } from './siblings.js';

/**
 * Prints a macro call (leptosfmt.md 2.1): its head, then the nodes, all on one line or each on its own.
 *
 * @param indent Columns that its lines are indented by beyond the box around it; `line`: as the line in which it begins.
 */
export function printView(context: ViewContext, view: View, indent: number | 'line'): void {
  const { out, text } = context;
  const scope = scopeOf(text, view);
  if (indent === 'line') out.cboxFromLine();
  else out.cbox(indent);
  out.word(`${view.macro.text.replace(/\s+/gu, '')}! {`);
  if (scope !== undefined) out.word(` ${scope.name},`);
  const start = scope?.end ?? view.body.start;
  out.cbox(out.step);
  const classEnd = printGlobalClass(context, view, start) ?? start;
  const nodes = view.children.filter(node => node.start >= classEnd);
  printNodes(context, siblingsOf<ViewNode>(text, nodes, classEnd, view.body.end));
  out.endDedent();
  out.word('}');
  out.end();
}

/**
 * Prints the `class = …,` that a view may begin with: on the line of its head, but below comments.
 *
 * @param start Where the content of the view begins.
 * @returns Where the class ends.
 */
function printGlobalClass(context: ViewContext, { globalClass, children }: View, start: number): number | undefined {
  if (globalClass === undefined) return undefined;
  const { out, text } = context;
  const { start: classStart, end } = globalClass;
  const inFront = children.filter(node => node.kind === 'rust_comment').filter(node => node.start < classStart);
  const gap = readGap(text, start, classStart, inFront);
  if (inFront.length === 0) out.nbsp();
  else {
    printTrailing(context, gap);
    out.hardbreak();
    printLeading(context, withoutFirstBlankLine(gap), classStart);
  }
  const written = text.slice(classStart, end);
  if (holdsComment(text, classStart, end)) out.asWritten(written);
  else out.word(`class=${globalClassValue(written)},`);
  return end;
}

function globalClassValue(written: string): string {
  return written.replace(/^class\s*=\s*/u, '').replace(/\s*,\s*$/u, '');
}

function printNodes(context: ViewContext, { parts, last }: Siblings<ViewNode>): void {
  const { out } = context;
  for (const [index, { part, gap, touches }] of parts.entries()) {
    const before = parts[index - 1]?.part;
    printTrailing(context, gap);
    if (before !== undefined) {
      if (separatorBetween(before, part, touches) !== 'none') out.hardbreak();
    } else if (gap.trailing.length > 0) out.hardbreak();
    else out.space();
    printLeading(context, before === undefined ? withoutFirstBlankLine(gap) : gap, part.start);
    if (ignoresNext(context, gap)) printAsWritten(context, part);
    else printNode(context, part);
  }
  printTrailing(context, last);
  printClosing(context, last);
  if (last.breaks && hasComments(last)) out.hardbreak();
  else out.space();
}

/** A blank line right behind the macro's brace is none that anybody meant. */
function withoutFirstBlankLine(gap: Gap): Gap {
  return gap.leading[0] === 'blank_line' ? { ...gap, leading: gap.leading.slice(1) } : gap;
}
