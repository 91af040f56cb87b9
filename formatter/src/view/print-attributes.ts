import type { OpenTag, RustComment, TagItem } from 'tree-sitter-leptos';
import type { ViewContext } from './context.js';
import { hasComments } from './gap.js';
import { ignoresNext } from './ignore.js';
import { printAsWritten } from './print-as-written.js';
import { printAttribute } from './print-attribute.js';
import { printClosing, printLeading, printTrailing } from './print-comment.js';
import { type Siblings, siblingsOf } from './siblings.js';

export type AttributeItem = Exclude<TagItem, RustComment>;

/**
 * Prints what stands in a tag behind its name: a single attribute on the tag's line, several all on that line or each on
 * its own (leptosfmt.md 2.3).
 *
 * @param selfClosing Whether `/>` follows, with a blank in front.
 */
export function printAttributes(context: ViewContext, open: OpenTag, selfClosing: boolean): void {
  const { out } = context;
  if (open.items.length === 0) {
    if (selfClosing) out.nbsp();
    return;
  }
  const start = (open.generics ?? open.name).end;
  const items = siblingsOf<AttributeItem>(context.text, open.items, start, open.tagEnd.start);
  const [only] = items.parts;
  if (only !== undefined && open.items.length === 1) printOnly(context, only.part, selfClosing);
  else printSeveral(context, items, selfClosing);
}

function printOnly(context: ViewContext, item: AttributeItem, selfClosing: boolean): void {
  const { out } = context;
  out.cbox(0);
  out.nbsp();
  printAttribute(context, item, undefined);
  if (selfClosing) out.nbsp();
  out.end();
}

function printSeveral(context: ViewContext, items: Siblings<AttributeItem>, selfClosing: boolean): void {
  const { out } = context;
  out.cbox(out.step);
  for (const [index, { part, gap }] of items.parts.entries()) {
    printTrailing(context, gap);
    if (gap.breaks) out.hardbreak();
    else out.space();
    printLeading(context, gap, part.start);
    if (ignoresNext(context, gap)) printAsWritten(context, part);
    else printAttribute(context, part, items.parts[index + 1]?.part);
  }
  const { last } = items;
  printTrailing(context, last);
  printClosing(context, last);
  if (last.breaks && hasComments(last)) out.hardbreak();
  else if (selfClosing) out.space();
  else out.zerobreak();
  out.endDedent();
}
