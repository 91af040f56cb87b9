import { type Attribute, allViews, type Element, visit } from 'tree-sitter-leptos';
import type { Prop } from '../../facts/facts.js';
import { isSameItem } from '../../project/definitions.js';
import type { Steps } from '../../steps.js';
import { slotPropOf } from '../components/missing-props.js';
import { definitionOfTag, isSlotMark, type TagDefinition } from '../components/resolve-tag.js';
import { slotOwner } from '../components/slot-owner.js';
import type { ProjectContext } from '../feature-context.js';
import type { FileSpan } from '../file-span.js';
import { takesHtmlAttributes } from '../tag-kind.js';
import type { Tag } from '../tag-place.js';
import { occurrencesOf } from './occurrences-of.js';

/** A tag that sets a prop: where its name stands, or the `slot` that names it by the name of the tag. */
export interface PropOccurrence extends FileSpan {
  readonly attribute: Attribute;
}

/** The tags of the workspace that set a prop of a component or slot, in steps of one file. */
export function* propOccurrences(
  definition: TagDefinition,
  prop: Prop,
  context: ProjectContext,
): Steps<PropOccurrence[]> {
  const tags = (yield* occurrencesOf([definition], context)).filter(({ where }) => where === 'open tag');
  const found: PropOccurrence[] = [];
  for (const file of new Set(tags.map(tag => tag.file))) {
    yield;
    found.push(...inFile(file, definition, prop, context));
  }
  return found;
}

function inFile(file: string, definition: TagDefinition, prop: Prop, context: ProjectContext): PropOccurrence[] {
  const document = context.viewsOf(file);
  const found: PropOccurrence[] = [];
  const add = (attribute: Attribute | undefined, tag: Tag | undefined): void => {
    if (attribute?.name === undefined || tag === undefined) return;
    const of = definitionOfTag(tag, { ...context, file });
    if (of === undefined || !isSameItem(of, definition)) return;
    const { start, end } = attribute.name;
    found.push({ file, start, end, attribute });
  };
  for (const view of document === undefined ? [] : allViews(document)) {
    visit(view, place => {
      if (place.kind !== 'element' && place.kind !== 'incomplete_tag') return;
      const tag = place.kind === 'element' ? place.open : place;
      add(attributeFor(prop, tag), tag);
      if (place.kind === 'element') add(slotMarkFor(prop, place), slotOwner(tag)?.open);
    });
  }
  return found;
}

function attributeFor(prop: Prop, tag: Tag): Attribute | undefined {
  return tag.attributes.find(
    ({ directive, name, start }) =>
      (directive === undefined ? !takesHtmlAttributes(tag, start) : directive.text === 'nostrip') &&
      name?.text.replace(/^r#/, '') === prop.name,
  );
}

/** `<Then slot>` and `<Yes slot:then>` fill the prop `then` of the component around them (view-language.md 3.4). */
function slotMarkFor(prop: Prop, element: Element): Attribute | undefined {
  if (!element.open.name.isComponent) return undefined;
  const isFilled = slotPropOf(element).some(name => name.replace(/^r#/, '') === prop.name);
  return isFilled ? element.open.attributes.find(isSlotMark) : undefined;
}
