import { nameAt } from './identifier.js';
import { behindInterpolation } from './skip.js';

/** A name of which SCSS computes parts: what is written in front of, between and behind them. `m-#{$n}` is `m-` and nothing. */
export type ComputedName = readonly string[];

/** Whether an interpolation stands for the selector around the rule, as `&` does. */
export function isParentSelector(css: string, at: number): boolean {
  return /^#\{\s*&\s*\}/.test(css.slice(at, at + 20));
}

/**
 * Reads on in a name that SCSS computes, from an interpolation.
 *
 * @param end Where the text of interest ends.
 * @returns What is written around the interpolations, and where the name ends.
 */
export function readComputedName(css: string, start: number, end: number): { parts: ComputedName; end: number } {
  const parts = [''];
  let at = start;
  while (at < end) {
    if (css.startsWith('#{', at)) {
      at = behindInterpolation(css, at);
      parts.push('');
      continue;
    }
    const written = nameAt(css, at, end);
    if (written === undefined) break;
    parts[parts.length - 1] += written.name;
    at = written.end;
  }
  return { parts, end: at };
}

/** What all names look like that can come of one that is computed. */
export function patternOf(name: ComputedName): RegExp {
  return new RegExp(`^${name.map(part => part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('.*')}$`, 'su');
}
