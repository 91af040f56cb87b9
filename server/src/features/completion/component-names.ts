import { isComponent, isSlot, placeOfItem } from '../../project/definitions.js';
import type { Definition, Place, ProjectModel } from '../../project/model.js';
import type { TagDefinition } from '../components/resolve-tag.js';
import { propList } from '../components/signature.js';
import { tagSnippet } from '../components/snippet.js';
import { importer } from '../imports/import-edit.js';
import type { TagNamePlace } from '../tag-place.js';
import type { Completion, Topic } from './item.js';
import type { CompletionQuery } from './source.js';

/** A component or slot that can be named from where the cursor is. */
interface Candidate {
  readonly name: string;
  readonly definition: TagDefinition;
  /** What has to be imported; undefined where it has its name already. */
  readonly path: string | undefined;
}

/** The components, islands and slots behind `<`: those in scope, and all that can be imported. */
export function componentNames({ document, place, context, typed }: CompletionQuery): Completion[] {
  const { project, file } = context;
  if (place?.kind !== 'tagName' || file === undefined) return [];
  const from = project.placeAt(file, place.span.start);
  if (from === undefined) return [];
  const importOf = importer(document.text, from.module.scope);
  const { start, end } = place.span;
  const word = document.text.slice(start, end);
  const cut = word.lastIndexOf('::');
  const prefix = cut < 0 ? undefined : word.slice(0, cut);
  const candidates =
    prefix === undefined
      ? byName(project, from, name => typed.fits(start, name))
      : behindPath(project, from, prefix.split('::'));
  const takesProps = !hasAttributes(place);
  return candidates.map(({ name, definition, path }): Completion => {
    const { detail, required, topic } = shownOf(definition);
    const text = prefix === undefined ? name : `${prefix}::${name}`;
    // Written out, as hundreds of these are made for each keystroke.
    const item = {
      start,
      end,
      label: text,
      kind: definition.item.leptos.kind,
      text,
      ...(takesProps && required !== '' ? { snippet: text + required } : {}),
      detail,
      sortText: `${path === undefined ? '4' : '5'}${name}`,
      topic,
    } as const;
    return path === undefined ? item : { ...item, description: path, additionalEdits: [importOf(path)] };
  });
}

/** What a proposal shows and inserts of an item. */
interface Shown {
  readonly topic: Topic;
  /** Its props. */
  readonly detail: string;
  /** Those that must not be left out, as a snippet, each behind a blank. */
  readonly required: string;
}

const SHOWN = new WeakMap<TagDefinition['item'], Shown>();

/** Made once for each item: an edit makes another one of it. */
function shownOf(definition: TagDefinition): Shown {
  const known = SHOWN.get(definition.item);
  if (known !== undefined) return known;
  const topic = { about: 'item', place: placeOfItem(definition) } as const;
  const made = { topic, detail: propList(definition), required: tagSnippet(definition, '') };
  SHOWN.set(definition.item, made);
  return made;
}

/** Whoever renames a tag that is written does not want its props again. */
function hasAttributes({ owner }: TagNamePlace): boolean {
  return (owner.kind === 'element' ? owner.open : owner).attributes.length > 0;
}

/** All that can be written without a path; a name that is taken in scope is not imported from elsewhere as well. */
function byName(project: ProjectModel, from: Place, fits: (name: string) => boolean): Candidate[] {
  const found = new Map<string, Candidate>();
  for (const { name, definition } of project.inScope(from)) {
    if (isTag(definition) && !found.has(name) && fits(name)) found.set(name, { name, definition, path: undefined });
  }
  for (const { name, definition, path } of project.importables(from.module)) {
    if (isTag(definition) && !found.has(name) && fits(name)) found.set(name, { name, definition, path });
  }
  return [...found.values()];
}

function isTag(definition: Definition): definition is TagDefinition {
  return isComponent(definition) || isSlot(definition);
}

/** What is known to have a name behind a path that is typed. */
function behindPath(project: ProjectModel, from: Place, prefix: readonly string[]): Candidate[] {
  const names = new Set(
    [...project.importables(from.module)].filter(({ definition }) => isTag(definition)).map(({ name }) => name),
  );
  for (const { name, definition } of project.inScope(from)) if (isTag(definition)) names.add(name);
  return [...names].flatMap(name => {
    const path = [...prefix, name];
    const [definition] = [...project.resolve(from, path, 'value'), ...project.resolve(from, path, 'type')].filter(
      isTag,
    );
    return definition === undefined ? [] : [{ name, definition, path: undefined }];
  });
}
