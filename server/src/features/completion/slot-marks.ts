import type { Place } from 'tree-sitter-leptos';
import type { Prop } from '../../facts/facts.js';
import { definitionOfTag, isSlotMark, slotsNamed } from '../components/resolve-tag.js';
import { slotPathOf } from '../components/slot-props.js';
import type { FeatureContext } from '../feature-context.js';
import { insideOut } from '../open-elements.js';
import { type AttributeNamePlace, nameOf } from '../tag-place.js';
import type { Completion } from './item.js';
import type { CompletionQuery } from './source.js';

/** `slot` and `slot:name` in the tag of a slot: the props of the component around it that take such a slot. */
export function slotMarks({ place, context }: CompletionQuery): Completion[] {
  if (place?.kind !== 'attributeName') return [];
  const directive = place.attribute?.directive?.text;
  if (directive !== undefined && directive !== 'slot') return [];
  const name = nameOf(place.tag);
  const [slot] = name === undefined ? [] : slotsNamed(name, context);
  const isMarked = place.tag.attributes.some(attribute => attribute !== place.attribute && isSlotMark(attribute));
  if (slot === undefined || isMarked) return [];
  const filled = propsAround(place.parents, context).filter(prop => slotName(prop) === slot.item.leptos.tag);
  const labels = [...(directive === undefined ? ['slot'] : []), ...filled.map(prop => `slot:${prop.name}`)];
  return labels.map((label, index) => itemOf(label, index, place));
}

function itemOf(label: string, index: number, { span }: AttributeNamePlace): Completion {
  const topic = { about: 'directive', name: 'slot' } as const;
  // A tag is no slot without its mark: it comes before all props.
  return { ...span, label, kind: 'directive', text: label, sortText: `00-${index}`, topic };
}

/** The props of the component in which a tag stands. */
function propsAround(parents: readonly Place[], context: FeatureContext): readonly Prop[] {
  const parent = insideOut(parents).find(place => place.kind === 'element');
  const definition = parent?.kind === 'element' ? definitionOfTag(parent.open, context) : undefined;
  return definition?.item.leptos.props ?? [];
}

/** `Then` of a prop of type `Vec<slots::Then>`. */
function slotName(prop: Prop): string | undefined {
  return slotPathOf(prop)?.split('::').at(-1);
}
