import type { Expr } from 'prettier-plugin-leptos/rust';
import type { Fix } from '../finding.js';
import type { Report, Rule, RuleContext } from '../rule.js';
import { expressionsIn, type Found, isClosed } from '../rust-expressions.js';
import { resultsOf } from '../rust-results.js';
import { type RustWithViews, rustWithViews } from '../rust-with-views.js';
import { shapeOf } from '../view-shape.js';
import { areSound } from '../view-soundness.js';

/** `{flag && view! { … }}`, as in React: both sides of `&&` and `||` are `bool`. */
export const andWithView: Rule = {
  name: 'and-with-view',
  severity: 'error',
  *check(context) {
    const { document } = context;
    for (const rust of rustWithViews(context, mayBeOperand)) {
      const found = expressionsIn(rust.tree).flatMap(each => reportOn(each, rust, context));
      if (found.length > 0 && areSound({ text: document.text, views: rust.outermost })) yield* found;
    }
  },
};

/** An operator at the end; the `||` of a closure stands behind no operand. */
const OPERATOR = /(?:&&|[\w)\]}?"'](?<!\bmove)\s*\|\|)[\s({]*$/;

/** Enough for an operator, and for the end of what stands in front of it. */
const LOOK_BACK = 100;

function mayBeOperand(before: string): boolean {
  return OPERATOR.test(before.slice(-LOOK_BACK));
}

function reportOn({ expr, isGiven }: Found, rust: RustWithViews, { version, document }: RuleContext): Report[] {
  if (expr.kind !== 'binary' || (expr.op !== '&&' && expr.op !== '||') || expr.left.kind === 'let') return [];
  const [right, ...others] = resultsOf(expr.right, { rust, version });
  if (others.length > 0 || (right?.kind !== 'view' && right?.kind !== 'erased')) return [];
  // What a view is of which the text does not tell the shape may be a `bool`.
  if (shapeOf(right.view) === undefined) return [];
  const { op, left } = expr;
  const written = document.text.slice(rust.start + left.start, rust.start + left.end);
  const receiver = receiverOf(left, written, op);
  const start = document.text.indexOf(op, rust.start + left.end);
  const fix = isGiven ? fixOf(expr, receiver, rust, document.text) : undefined;
  return [
    {
      start,
      end: start + op.length,
      message: `\`${op}\` takes two \`bool\`s, and a view is none: write \`${shown(receiver)}.then(|| view! { … })\`.`,
      ...(fix === undefined ? {} : op === '&&' ? { fix } : { suggestions: [fix] }),
    },
  ];
}

/** What says when to show the view: with `||`, that is when the left side does not hold. */
function receiverOf(left: Expr, written: string, op: '&&' | '||'): string {
  const closed = isClosed(left) ? written : `(${written})`;
  return op === '&&' ? closed : `(!${closed})`;
}

function shown(receiver: string): string {
  return receiver.length <= 40 && !receiver.includes('\n') ? receiver : 'flag';
}

/** Undefined where a comment stands beside the operator: it would be lost. */
function fixOf(
  { left, right, op }: Extract<Expr, { kind: 'binary' }>,
  receiver: string,
  { start }: RustWithViews,
  text: string,
): Fix | undefined {
  const from = start + left.start;
  const to = start + right.start;
  if (text.slice(start + left.end, to).trim() !== op) return undefined;
  const end = start + right.end;
  const edits = [
    { start: from, end: to, text: `${receiver}.then(|| ` },
    { start: end, end, text: ')' },
  ];
  return { title: 'Write `.then(|| …)`', edits };
}
