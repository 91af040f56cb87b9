import type { Bound, Lifetime } from '../ast.js';
import type { RustContext } from './context.js';
import { formatGenerics } from './generics.js';
import { printPath } from './path.js';

/**
 * Prints `A + ?B + 'a`.
 *
 * @param breaks Whether the line may end in front of a `+`.
 */
export function printBounds(context: RustContext, bounds: readonly Bound[], breaks: 'breaks' | 'stays'): void {
  const { out } = context;
  for (const [index, bound] of bounds.entries()) {
    if (index > 0 && breaks === 'stays') out.word(' + ');
    else if (index > 0) {
      out.space();
      out.word('+ ');
    }
    printBound(context, bound);
  }
}

function printBound(context: RustContext, bound: Bound): void {
  const { out } = context;
  if (bound.kind === 'lifetime') {
    out.word(bound.lifetime.name);
    return;
  }
  if (bound.kind === 'verbatim') {
    out.word(formatGenerics(context.text.slice(bound.start, bound.end)));
    return;
  }
  if (bound.paren) out.word('(');
  if (bound.modifier !== '') out.word(bound.modifier === '?' ? '?' : `${bound.modifier} `);
  printBoundLifetimes(context, bound.lifetimes);
  printPath(context, bound.path);
  if (bound.paren) out.word(')');
}

/** Prints `for<'a, 'b> `, with the blank behind it; nothing where there is none. */
export function printBoundLifetimes(context: RustContext, lifetimes: readonly Lifetime[] | undefined): void {
  if (lifetimes === undefined) return;
  context.out.word(`for<${lifetimes.map(lifetime => lifetime.name).join(', ')}> `);
}
