import { definitionAt, type ItemPlace } from '../../project/definitions.js';
import type { Steps } from '../../steps.js';
import type { ProjectContext } from '../feature-context.js';
import type { FileSpan } from '../file-span.js';
import { occurrencesOf } from '../occurrences/occurrences-of.js';

/**
 * Where an item is used, besides imports. All files are looked through, in steps of one.
 *
 * @returns Undefined where the item is gone.
 */
export function* usagesAt(place: ItemPlace, context: ProjectContext): Steps<readonly FileSpan[] | undefined> {
  const definition = definitionAt(context.project, place);
  if (definition === undefined) return undefined;
  const found = yield* occurrencesOf([definition], context);
  const uses = found.filter(({ where }) => where === 'open tag' || where === 'code');
  return uses.map(({ file, start, end }) => ({ file, start, end }));
}
