import type { Span, TextEdit } from 'tree-sitter-leptos';
import { placeOfItem } from '../../project/definitions.js';
import type { TagDefinition } from '../components/resolve-tag.js';
import { propList } from '../components/signature.js';
import { tagSnippet } from '../components/snippet.js';
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
  const takesProps = !hasAttributes(place);
  if (prefix === undefined) {
    const importOf = importer(document.text, from.module.scope);
    const found = componentsByName(project, from, name => typed.fits(span.start, name));
    return found.map(candidate => itemOf(candidate, textOf(candidate), span, takesProps, importOf));
  }
  const fits = (name: string): boolean => typed.fits(span.start + prefix.length + '::'.length, name);
  return [
    ...componentsBehind(project, from, prefix, fits).map(candidate =>
      itemOf(candidate, `${prefix}::${candidate.name}`, span, takesProps),
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
  takesProps: boolean,
  importOf?: (path: string) => TextEdit,
): Completion {
  const { detail, required, topic } = shownOf(definition);
  // Written out, as hundreds of these are made for each keystroke.
  const item = {
    start,
    end,
    label: path === undefined ? text : name,
    kind: definition.item.leptos.kind,
    text,
    ...(takesProps && required !== '' ? { snippet: text + required } : {}),
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
