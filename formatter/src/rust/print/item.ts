import type { Item } from '../ast.js';
import { printOuterAttributes } from './attribute.js';
import { printBrokenBlock } from './block.js';
import { commentsAreIn } from './comments.js';
import type { RustContext } from './context.js';
import { printExpr } from './expr.js';
import { hasNewline } from './trivia.js';
import { printType } from './type.js';
import { printVerbatim } from './verbatim.js';

type ItemOf<Kind extends Item['kind']> = Extract<Item, { readonly kind: Kind }>;

/**
 * Prints an item in a block, without the end of its line: constants and the bodies of functions formatted, all others,
 * and those with a comment where none can be printed, as they are written.
 */
export function printItem(context: RustContext, item: Item): void {
  const isPrinted =
    (item.kind === 'item_const' && printConstant(context, item)) ||
    (item.kind === 'item_fn' && printFunction(context, item));
  if (!isPrinted) printVerbatim(context, item);
}

/** `const NAME: T = value;` */
function printConstant(context: RustContext, item: ItemOf<'item_const'>): boolean {
  const { out, text } = context;
  const { attributes, head, ident, type, value } = item;
  if (!commentsAreIn(context, item, [...attributes, type, ...(value === undefined ? [] : [value])])) return false;
  printOuterAttributes(context, attributes);
  out.cbox(0);
  out.word(`${text.slice(head.start, head.end).replace(/\s+/g, ' ')} ${ident.name}: `);
  printType(context, type);
  if (value !== undefined) {
    out.word(' = ');
    out.neverbreak();
    printExpr(context, value);
  }
  out.word(';');
  out.end();
  return true;
}

/** The signature stays as it is written. */
function printFunction(context: RustContext, item: ItemOf<'item_fn'>): boolean {
  const { out, text } = context;
  const { attributes, signature, body } = item;
  if (!commentsAreIn(context, item, [...attributes, signature, body])) return false;
  printOuterAttributes(context, attributes);
  out.cbox(out.step);
  printVerbatim(context, signature);
  if (hasNewline(text, signature.end, body.start)) {
    out.hardbreak();
    out.offset(-out.step);
  } else out.nbsp();
  printBrokenBlock(context, body);
  out.end();
  return true;
}
