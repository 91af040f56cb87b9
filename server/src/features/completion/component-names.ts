import type { Span, TextEdit } from 'tree-sitter-leptos';
import { placeOfItem } from '../../project/definitions.js';
import type { ProjectModel } from '../../project/model.js';
import type { TagDefinition } from '../components/resolve-tag.js';
import { propList } from '../components/signature.js';
import { isFilledBySlots, slotPathOf } from '../components/slot-props.js';
import { propSnippets, writtenProps } from '../components/snippet.js';
import { importer } from '../imports/import-edit.js';
import type { TagNamePlace } from '../tag-place.js';
import { type Candidate, componentsBehind, componentsByName, modulesBehind } from './component-candidates.js';
import type { Completion, Topic } from './item.js';
import type { CompletionQuery } from './source.js';
import { typedPath } from './typed-path.js';

/** The components, islands and slots behind `<`: those in scope, and all that can be imported. */
export function componentNames({ document, place, context, typed }: CompletionQuery): Completion[] {
  const { project, file } = context;
  if (place?.kind !== 'tagName' || file === undefined) return [];
  const { span } = place;
  const from = project.placeAt(file, span.start);
  if (from === undefined) return [];
  const prefix = typedPath(document, place);
  const propsOf = hasAttributes(place) ? () => '' : (definition: TagDefinition) => requiredOf(definition, project);
  if (prefix === undefined) {
    const importOf = importer(document.text, from.module.scope);
    const found = componentsByName(project, from, name => typed.fits(span.start, name));
    return found.map(candidate => itemOf(candidate, textOf(candidate), span, propsOf, importOf));
  }
  const fits = (name: string): boolean => typed.fits(span.start + prefix.length + '::'.length, name);
  return [
    ...componentsBehind(project, from, prefix, fits).map(candidate =>
      itemOf(candidate, `${prefix}::${candidate.name}`, span, propsOf),
    ),
    ...[...modulesBehind(project, from, prefix, fits)].map(name => moduleItem(`${prefix}::${name}`, span)),
  ];
}

/** What stands in the tag: the whole path where the name means something else already. */
function textOf({ name, path, rival }: Candidate): string {
  return rival === 'in scope' ? (path ?? name) : name;
}

function itemOf(
  { name, definition, path, rival }: Candidate,
  text: string,
  { start, end }: Span,
  propsOf: (definition: TagDefinition) => string,
  importOf?: (path: string) => TextEdit,
): Completion {
  const { detail, topic } = shownOf(definition);
  const props = propsOf(definition);
  // Written out, as hundreds of these are made for each keystroke.
  const item = {
    start,
    end,
    label: path === undefined ? text : name,
    kind: definition.item.leptos.kind,
    text,
    ...(props === '' ? {} : { snippet: text + props }),
    detail,
    sortText: `${path === undefined ? '4' : '5'}${name}`,
    topic,
  } as const;
  if (path === undefined) return item;
  const additionalEdits = rival === 'in scope' || importOf === undefined ? [] : [importOf(path)];
  if (rival === undefined) return { ...item, description: path, additionalEdits };
  const variant = `${name} ${path}`;
  return { ...item, description: path, additionalEdits, variant, sortText: `5${variant}` };
}

function moduleItem(path: string, { start, end }: Span): Completion {
  return { start, end, label: path, kind: 'module', text: `${path}::`, sortText: `6${path}`, continues: true };
}

/** What a proposal shows of an item. */
interface Shown {
  readonly topic: Topic;
  /** Its props. */
  readonly detail: string;
}

const SHOWN = new WeakMap<TagDefinition['item'], Shown>();

/** Made once for each item: an edit makes another one of it. */
function shownOf(definition: TagDefinition): Shown {
  const known = SHOWN.get(definition.item);
  if (known !== undefined) return known;
  const topic = { about: 'item', place: placeOfItem(definition) } as const;
  const made = { topic, detail: propList(definition) };
  SHOWN.set(definition.item, made);
  return made;
}

/** The revision of what holds in all of them. */
const ALWAYS = -1;

const REQUIRED = new WeakMap<TagDefinition['item'], { readonly revision: number; readonly props: string }>();

/**
 * The props that must not be left out, as a snippet; what slots fill is written between the tags. Made once for each item
 * where its types alone tell that no slot is among them.
 */
function requiredOf(definition: TagDefinition, project: ProjectModel): string {
  const known = REQUIRED.get(definition.item);
  if (known !== undefined && (known.revision === ALWAYS || known.revision === project.revision)) return known.props;
  const required = writtenProps(definition).filter(({ isRequired }) => isRequired);
  const revision = required.some(prop => slotPathOf(prop) !== undefined) ? project.revision : ALWAYS;
  const props = propSnippets(required.filter(prop => !isFilledBySlots(prop, definition, project)));
  REQUIRED.set(definition.item, { revision, props });
  return props;
}

/** Whoever renames a tag that is written does not want its props again. */
function hasAttributes({ owner }: TagNamePlace): boolean {
  return (owner.kind === 'element' ? owner.open : owner).attributes.length > 0;
}
