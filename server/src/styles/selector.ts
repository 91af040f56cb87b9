import type { Span } from 'tree-sitter-leptos';
import { type ComputedName, isParentSelector, readComputedName } from './computed-name.js';
import { identifierAt, nameAt } from './identifier.js';
import type { StyleName, StyleRule } from './model.js';
import { behindComment, behindInterpolation, behindString } from './skip.js';

export interface Selector {
  readonly names: readonly StyleName[];
  /** What each selector of the list ends with, where that is a class or an id: `&-suffix` inside goes on with it. */
  readonly last: readonly StyleName[];
  /** The classes of which SCSS computes a part. */
  readonly computed: readonly ComputedName[];
}

/**
 * The classes and ids of a list of selectors, those in `:is(…)` and `:not(…)` as well. One of which SCSS computes a part
 * (`.a-#{$b}`) is told apart from names.
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
  const computed: ComputedName[] = [];
  let current: readonly StyleName[] = [];
  let depth = 0;
  /** Takes what a name begins with and SCSS goes on with; answers where it ends. */
  const compute = (beginnings: readonly string[], at: number): number => {
    const { parts, end: behind } = readComputedName(css, at, end);
    const [first = '', ...others] = parts;
    for (const beginning of beginnings) computed.push([beginning + first, ...others]);
    current = [];
    return behind;
  };
  const isComputed = (at: number): boolean => css.startsWith('#{', at) && !isParentSelector(css, at);
  const take = (found: readonly StyleName[], at: number): number => {
    if (isComputed(at))
      return compute(
        found.filter(({ kind }) => kind === 'class').map(({ name }) => name),
        at,
      );
    current = found;
    names.push(...found);
    return at;
  };
  /** Takes `&`, or what stands for it, and what its name goes on with. */
  const takeParents = (at: number): number => {
    const suffix = nameAt(css, at, end);
    if (suffix !== undefined)
      return take(continued(parents, suffix.name, { start: at, end: suffix.end }, rule), suffix.end);
    if (isComputed(at)) return take(parents, at);
    current = parents;
    return at;
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
          if (isParentSelector(css, at)) at = takeParents(behindInterpolation(css, at));
          else at = compute(mayBeClass(css, at, depth) ? [''] : [], at);
          break;
        }
        const found = identifierAt(css, at + 1, end);
        const kind = character === '.' ? 'class' : 'id';
        if (found === undefined) at++;
        else at = take([{ kind, name: found.name, start: at + 1, end: found.end, inherited: 0, rule }], found.end);
        break;
      }
      case '&':
        at = takeParents(at + 1);
        break;
      default: {
        const other = character === ':' || character === '%' ? at + 1 : at;
        const word = nameAt(css, other, end);
        if (word !== undefined || character === '*') current = [];
        at = word?.end ?? at + 1;
      }
    }
  }
  last.push(...current);
  return { names, last, computed };
}

/**
 * Whether an interpolation can come to a class: not one in brackets (`:nth-child(#{$n})`), in the name of an element
 * (`h#{$n}`), or of a variable that holds `&`, whose classes are written at the rule around it.
 */
function mayBeClass(css: string, at: number, depth: number): boolean {
  const before = css.charAt(at - 1);
  if (before === '.') return true;
  if (depth > 0 || before === '#' || /[\w-]/.test(before)) return false;
  const variable = /^#\{\s*\$([\w-]+)\s*\}(?![\w-])/.exec(css.slice(at, at + 100))?.[1];
  return variable === undefined || !new RegExp(`\\$${variable}\\s*:\\s*&`).test(css);
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
