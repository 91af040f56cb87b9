import { type Attribute, allViews, type Element, type IncompleteTag, visit } from 'tree-sitter-leptos';
import type { Prop } from '../../facts/facts.js';
import { isSameItem } from '../../project/definitions.js';
import type { Steps } from '../../steps.js';
import { definitionOfTag, type TagDefinition } from '../components/resolve-tag.js';
import type { ProjectContext } from '../feature-context.js';
import type { FileSpan } from '../file-span.js';
import { occurrencesOf } from './occurrences-of.js';

/** A tag that sets a prop: where its name stands. */
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
  for (const view of document === undefined ? [] : allViews(document)) {
    visit(view, place => {
      if (place.kind !== 'element' && place.kind !== 'incomplete_tag') return;
      const attribute = attributeFor(prop, place);
      if (attribute?.name === undefined || !isTagOf(place, definition, { ...context, file })) return;
      const { start, end } = attribute.name;
      found.push({ file, start, end, attribute });
    });
  }
  return found;
}

function attributeFor(prop: Prop, place: Element | IncompleteTag): Attribute | undefined {
  const tag = place.kind === 'element' ? place.open : place;
  return tag.attributes.find(
    ({ directive, name }) =>
      (directive === undefined || directive.text === 'nostrip') && name?.text.replace(/^r#/, '') === prop.name,
  );
}

function isTagOf(place: Element | IncompleteTag, definition: TagDefinition, context: ProjectContext): boolean {
  const found = definitionOfTag(place.kind === 'element' ? place.open : place, context);
  return found !== undefined && isSameItem(found, definition);
}
