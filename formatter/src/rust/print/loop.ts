import type { Lifetime } from '../ast.js';
import { printBody, printBrokenBlock } from './block.js';
import type { ExprOf } from './classify.js';
import { printCondition } from './condition.js';
import type { RustContext } from './context.js';
import { printPattern } from './pattern.js';

/** `'label: for pattern in iterable { … }` */
export function printFor(context: RustContext, { label, pattern, iterable, body }: ExprOf<'for'>): void {
  const { out } = context;
  out.ibox(0);
  printLabel(context, label);
  out.word('for ');
  printPattern(context, pattern);
  out.word(' in ');
  out.neverbreak();
  printCondition(context, iterable);
  printBody(context, body);
  out.end();
}

/** `'label: while condition { … }` */
export function printWhile(context: RustContext, { label, condition, body }: ExprOf<'while'>): void {
  printLabel(context, label);
  context.out.word('while ');
  printCondition(context, condition);
  printBody(context, body);
}

/** `'label: loop { … }` */
export function printLoop(context: RustContext, { label, body }: ExprOf<'loop'>): void {
  const { out } = context;
  printLabel(context, label);
  out.word('loop ');
  out.cbox(out.step);
  printBrokenBlock(context, body);
  out.end();
}

/** `'label: `, with the blank behind it; nothing where there is none. */
export function printLabel(context: RustContext, label: Lifetime | undefined): void {
  if (label === undefined) return;
  context.out.word(label.name);
  context.out.word(': ');
}
