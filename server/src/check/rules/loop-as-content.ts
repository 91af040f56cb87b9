import type { Expr } from 'prettier-plugin-leptos/rust';
import type { LeptosVersion } from '../../project/leptos-version.js';
import type { Report, Rule, RuleContext } from '../rule.js';
import { expressionsIn, type Found, isClosed } from '../rust-expressions.js';
import { type Result, resultsOfBlock } from '../rust-results.js';
import { mayBeTail, type RustWithViews, rustWithViews } from '../rust-with-views.js';
import { shapeOf } from '../view-shape.js';
import { areSound } from '../view-soundness.js';

/** `{for x in items { view! { <li>{x}</li> } }}`: the body of a loop must give `()`, and so does the loop. */
export const loopAsContent: Rule = {
  name: 'loop-as-content',
  severity: 'error',
  *check(context) {
    const { document } = context;
    for (const rust of rustWithViews(context, mayBeInLoop)) {
      const found = expressionsIn(rust.tree).flatMap(each => reportOn(each, rust, context));
      if (found.length > 0 && areSound({ text: document.text, views: rust.outermost })) yield* found;
    }
  },
};

const LOOP = /\b(?:for|while|loop)\b/;

function mayBeInLoop(before: string): boolean {
  return mayBeTail(before) && LOOP.test(before);
}

type Loop = Extract<Expr, { kind: 'for' | 'while' | 'loop' }>;

function reportOn({ expr, isGiven }: Found, rust: RustWithViews, { version, document }: RuleContext): Report[] {
  if (expr.kind !== 'for' && expr.kind !== 'while' && expr.kind !== 'loop') return [];
  if (!givesView(expr, rust, version)) return [];
  const start = rust.start + expr.start;
  const end = rust.start + expr.end;
  const parts = expr.kind === 'for' ? partsOf(expr, document.text.slice(start, end)) : undefined;
  const chain = isGiven && parts?.isWhole === true ? chainOf(parts) : undefined;
  return [
    {
      start,
      end: start + (expr.label?.name ?? expr.kind).length,
      message: messageOn(expr, parts),
      ...(chain === undefined
        ? {}
        : { suggestions: [{ title: 'Collect the views', edits: [{ start, end, text: chain }] }] }),
    },
  ];
}

function givesView({ body }: Loop, rust: RustWithViews, version: LeptosVersion): boolean {
  return resultsOfBlock(body, { rust, version }).some(isSurelyView);
}

/** What a view is of which the text does not tell the shape may be `()`. */
function isSurelyView(result: Result): boolean {
  return result.kind === 'erased' || (result.kind === 'view' && shapeOf(result.view) !== undefined);
}

function messageOn({ kind }: Loop, parts: Parts | undefined): string {
  if (parts === undefined) {
    return `A \`${kind}\` gives nothing, and its views go nowhere: push them to a \`Vec\`, and show that.`;
  }
  const chain = chainOf({ ...parts, view: 'view! { … }' });
  const shown = chain.length <= LONGEST && !chain.includes('\n') ? chain : COMMON;
  return `A \`for\` gives nothing, and its views go nowhere: write \`${shown}\`, or use \`<For>\`.`;
}

/** What still fits into a message. */
const LONGEST = 80;
const COMMON = 'items.into_iter().map(|item| view! { … }).collect_view()';

/** What a `for` consists of, as text. */
interface Parts {
  readonly pattern: string;
  readonly iterator: string;
  readonly view: string;
  /** Whether there is nothing else in it: no label, no other statement, no comment. */
  readonly isWhole: boolean;
}

function partsOf(loop: Extract<Expr, { kind: 'for' }>, text: string): Parts {
  const { start, pattern, iterable, body } = loop;
  const part = (from: number, to: number): string => text.slice(from - start, to - start);
  const view = part(body.start + 1, body.end - 1).trim();
  const [only] = body.statements;
  const bare = [part(start, pattern.start), part(pattern.end, iterable.start), part(iterable.end, body.start)];
  const isWhole =
    bare.map(between => between.trim()).join() === 'for,in,' &&
    pattern.kind !== 'pat_or' &&
    only !== undefined &&
    part(only.start, only.end) === view;
  return { pattern: part(pattern.start, pattern.end), iterator: iteratorOf(iterable, part), view, isWhole };
}

function chainOf({ iterator, pattern, view }: Parts): string {
  return `${iterator}.map(|${pattern}| ${view}).collect_view()`;
}

function iteratorOf(iterable: Expr, part: (from: number, to: number) => string): string {
  const { kind, start, end } = iterable;
  const written = part(start, end);
  // A range is an iterator itself, and so is what these methods return by custom.
  if (kind === 'range') return `(${written})`;
  if (kind === 'method_call' && ITERATORS.has(iterable.method.name)) return written;
  return `${isClosed(iterable) ? written : `(${written})`}.into_iter()`;
}

const ITERATORS: ReadonlySet<string> = new Set([
  'chars',
  'enumerate',
  'filter',
  'into_iter',
  'iter',
  'iter_mut',
  'rev',
  'zip',
]);
