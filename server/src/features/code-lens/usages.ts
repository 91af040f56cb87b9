import { definitionAt, type ItemPlace } from '../../project/definitions.js';
import { inSlices } from '../../project/index/time-slices.js';
import type { ProjectContext } from '../feature-context.js';
import type { FileSpan } from '../file-span.js';
import { namesToFind, occurrencesOf } from '../occurrences/occurrences-of.js';

/**
 * Where an item is used, besides imports. All files are looked through, in slices: whoever types meanwhile is answered.
 *
 * @returns Undefined where the item is gone.
 */
export async function usagesAt(place: ItemPlace, context: ProjectContext): Promise<readonly FileSpan[] | undefined> {
  const { project } = context;
  const definition = definitionAt(project, place);
  if (definition === undefined) return undefined;
  const names = namesToFind([definition], project);
  const found: FileSpan[] = [];
  await inSlices(project.filesThatMayHold(names.map(({ name }) => name)), candidate => {
    const text = project.text(candidate);
    if (text === undefined || !names.some(({ name }) => text.includes(name))) return;
    const uses = occurrencesOf([definition], context, [candidate]).filter(
      ({ where }) => where === 'open tag' || where === 'code',
    );
    found.push(...uses.map(({ file: where, start, end }) => ({ file: where, start, end })));
  });
  return found;
}
