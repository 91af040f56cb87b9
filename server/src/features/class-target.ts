import type { StyleIndex } from '../styles/model.js';
import { behindVariants } from '../styles/variants.js';
import type { ClassUse } from './class-names.js';

/**
 * The class that a use in a view is about: where Tailwind is used, `card` of `md:card`, of which no stylesheet tells by
 * itself. The use as it is where it is about itself.
 */
export function classTarget(use: ClassUse, styles: StyleIndex): ClassUse {
  const { start, end } = behindVariants(use.name);
  const name = use.name.slice(start, end);
  if (name === use.name || !use.isPlain || hasRule(use.name, styles) || !hasRule(name, styles)) return use;
  if (!styles.sheets.some(({ isForTailwind }) => isForTailwind)) return use;
  return { ...use, start: use.start + start, end: use.start + end, name };
}

function hasRule(name: string, styles: StyleIndex): boolean {
  return styles.classNamed(name).some(({ rule }) => rule !== undefined);
}
