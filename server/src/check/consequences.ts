import type { Problem } from 'tree-sitter-leptos';
import type { Consequences } from './rule.js';

/** How it shows that an element is not closed. */
const UNCLOSED = new Set([
  'syntax/unclosed-element',
  'syntax/unclosed-void-element',
  'syntax/unfinished-tag',
  'syntax/wrong-close-tag',
]);

/** The problems that come from no mistake that a rule has told of already. */
export function withoutConsequences(problems: readonly Problem[], told: readonly Consequences[]): readonly Problem[] {
  if (told.length === 0) return problems;
  const unclosedAt = new Set(told.map(consequences => consequences.unclosedAt));
  const isToldOf = containsAny(told.map(consequences => consequences.within));
  return problems.filter(({ code, start, related = [] }) => {
    if (isToldOf(start)) return false;
    return !UNCLOSED.has(code) || ![start, ...related.map(place => place.start)].some(at => unclosedAt.has(at));
  });
}

/** Tells whether an offset lies in one of many spans, in logarithmic time. */
function containsAny(spans: readonly { start: number; end: number }[]): (offset: number) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  // The furthest end so far: spans can lie in each other.
  let furthest = 0;
  const ends = sorted.map(({ end }) => (furthest = Math.max(furthest, end)));
  return offset => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low > 0 && offset < (ends[low - 1] ?? 0);
  };
}
