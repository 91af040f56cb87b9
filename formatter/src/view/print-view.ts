import type { View, ViewNode } from 'tree-sitter-leptos';
import type { ViewContext } from './context.js';
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
  if (view.globalClass !== undefined) {
    const { start, end } = view.globalClass;
    out.word(` class=${globalClassValue(text.slice(start, end))},`);
  }
  const bodyStart = view.globalClass?.end ?? scope?.end ?? view.body.start;
  const nodes = view.children.filter(node => node.start >= bodyStart);
  printNodes(context, siblingsOf<ViewNode>(text, nodes, bodyStart, view.body.end));
  out.word('}');
  out.end();
}

function globalClassValue(written: string): string {
  return written.replace(/^class\s*=\s*/u, '').replace(/\s*,\s*$/u, '');
}

function printNodes(context: ViewContext, { parts, last }: Siblings<ViewNode>): void {
  const { out } = context;
  out.cbox(out.step);
  for (const [index, { part, gap, touches }] of parts.entries()) {
    const before = parts[index - 1]?.part;
    printTrailing(context, gap);
    if (before !== undefined) {
      if (gap.breaks || separatorBetween(before, part, touches) !== 'none') out.hardbreak();
    } else if (gap.trailing.length > 0) out.hardbreak();
    else out.space();
    // A blank line right behind the macro's brace is none that anybody meant.
    const leading = before === undefined && gap.leading[0] === 'blank_line' ? gap.leading.slice(1) : gap.leading;
    printLeading(context, { ...gap, leading }, part.start);
    if (ignoresNext(context, gap)) printAsWritten(context, part);
    else printNode(context, part);
  }
  printTrailing(context, last);
  printClosing(context, last);
  if (last.breaks && last.trailing.length + last.leading.filter(part => part !== 'blank_line').length > 0)
    out.hardbreak();
  else out.space();
  out.endDedent();
}
