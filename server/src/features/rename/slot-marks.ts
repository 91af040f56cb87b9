import { pathAt, type TextEdit } from 'tree-sitter-leptos';
import { snakeCase } from '../components/missing-props.js';
import { isSlotMark } from '../components/resolve-tag.js';
import type { Subject } from '../components/subject.js';
import type { FeatureContext } from '../feature-context.js';
import type { Occurrence } from '../occurrences/occurrence.js';

/**
 * A slot's tag names the prop that it fills by itself: `<Then slot>` is `then`. Under another name it has to say so:
 * `<Otherwise slot:then>`.
 */
export function slotMarkEdits(
  { definition }: Subject,
  occurrences: readonly Occurrence[],
  context: FeatureContext,
): (TextEdit & { file: string })[] {
  if (definition.item.leptos?.kind !== 'slot') return [];
  const text = `slot:${snakeCase(definition.item.name)}`;
  return occurrences.flatMap(({ file, start, where }) => {
    const document = where === 'open tag' ? context.viewsOf(file) : undefined;
    const element =
      document &&
      pathAt(document, start).find(
        place => place.kind === 'element' && place.open.name.end > start && place.open.name.start <= start,
      );
    const mark = element?.kind === 'element' ? element.open.attributes.find(isSlotMark) : undefined;
    return mark === undefined || mark.directive !== undefined ? [] : [{ file, start: mark.start, end: mark.end, text }];
  });
}
