import type { Span } from 'tree-sitter-leptos';
import { identifierAt, nameAt } from './identifier.js';
import type { StyleName, StyleRule } from './model.js';
import { behindComment, behindInterpolation, behindString } from './skip.js';

export interface Selector {
  readonly names: readonly StyleName[];
  /** What each selector of the list ends with, where that is a class or an id: `&-suffix` inside goes on with it. */
  readonly last: readonly StyleName[];
}

/**
 * The classes and ids of a list of selectors, those in `:is(…)` and `:not(…)` as well. A name of which SCSS computes a
 * part (`.a-#{$b}`) is none.
 *
 * @param parents What the selectors of the rule around it end with, for `&-suffix`.
 * @param rule Whose selectors they are.
 */
export function readSelector(
  css: string,
  start: number,
  end: number,
  parents: readonly StyleName[],
  rule: StyleRule | undefined,
): Selector {
  const names: StyleName[] = [];
  const last: StyleName[] = [];
  let current: readonly StyleName[] = [];
  let depth = 0;
  const take = (found: readonly StyleName[], at: number): void => {
    const isComputed = css.startsWith('#{', at);
    current = isComputed ? [] : found;
    if (!isComputed) names.push(...found);
  };
  for (let at = start; at < end; ) {
    const character = css.charAt(at);
    switch (character) {
      case '"':
      case "'":
        at = behindString(css, at);
        break;
      case '/':
        at = Math.max(at + 1, behindComment(css, at, true));
        break;
      case '[':
        at = behindAttribute(css, at, end);
        current = [];
        break;
      case '(':
      case ')':
        depth += character === '(' ? 1 : -1;
        current = [];
        at++;
        break;
      case ',':
        if (depth === 0) last.push(...current);
        current = [];
        at++;
        break;
      case '.':
      case '#': {
        if (css.startsWith('#{', at)) {
          at = behindInterpolation(css, at);
          current = [];
          // What is glued to it is a part of a computed name.
          at = nameAt(css, at, end)?.end ?? at;
          break;
        }
        const found = identifierAt(css, at + 1, end);
        const kind = character === '.' ? 'class' : 'id';
        if (found !== undefined) {
          take([{ kind, name: found.name, start: at + 1, end: found.end, inherited: 0, rule }], found.end);
        }
        at = found?.end ?? at + 1;
        break;
      }
      case '&': {
        const suffix = nameAt(css, at + 1, end);
        const span = { start: at + 1, end: suffix?.end ?? at + 1 };
        if (suffix === undefined) current = parents;
        else take(continued(parents, suffix.name, span, rule), suffix.end);
        at = span.end;
        break;
      }
      default: {
        const other = character === ':' || character === '%' ? at + 1 : at;
        const word = nameAt(css, other, end);
        if (word !== undefined || character === '*') current = [];
        at = word?.end ?? at + 1;
      }
    }
  }
  last.push(...current);
  return { names, last };
}

function continued(
  parents: readonly StyleName[],
  suffix: string,
  { start, end }: Span,
  rule: StyleRule | undefined,
): StyleName[] {
  return parents.map(parent => ({
    kind: parent.kind,
    name: parent.name + suffix,
    start,
    end,
    inherited: parent.name.length,
    rule,
  }));
}

/** `[data-x="a]b"]`. */
function behindAttribute(css: string, bracket: number, end: number): number {
  for (let at = bracket + 1; at < end; ) {
    const character = css.charAt(at);
    if (character === ']') return at + 1;
    at = character === '"' || character === "'" ? behindString(css, at) : at + 1;
  }
  return end;
}
