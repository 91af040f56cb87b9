import type { Outer } from './attributes.js';
import type { Source } from './cursor.js';
import { squeezed } from './squeezed.js';

const NO_PREDICATES: readonly string[] = [];

/**
 * The predicates of `#[cfg(…)]` attributes behind those that hold around.
 *
 * @param around Predicates of a `cfg_if!` around.
 */
export function cfgOf(source: Source, outer: Outer, around: readonly string[] = NO_PREDICATES): readonly string[] {
  let predicates = around;
  for (const { path, arguments: group } of outer.attributes) {
    if (path !== 'cfg' || group === undefined) continue;
    predicates = [...predicates, squeezed(source.text, group.start, group.contentEnd)];
  }
  return predicates;
}
