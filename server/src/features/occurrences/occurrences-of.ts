import {
  type Attribute,
  allViews,
  opaqueTokens,
  pathAt,
  type TagName,
  type ViewDocument,
  visit,
} from 'tree-sitter-leptos';
import { isSameItem } from '../../project/definitions.js';
import type { Definition, ProjectModel } from '../../project/model.js';
import type { Steps } from '../../steps.js';
import type { Binding } from '../bindings/bindings.js';
import type { ProjectContext } from '../feature-context.js';
import { isVariableAt, variablesNamed } from './hiding-variables.js';
import { aliasesOf, type KnownName, ownNames } from './names-of.js';
import type { Occurrence } from './occurrence.js';
import { isPassed } from './variable-uses.js';

/** What the occurrences of an item in one file are looked for by. */
interface Search {
  readonly file: string;
  readonly text: string;
  readonly names: readonly KnownName[];
  readonly definitions: readonly Definition[];
  readonly context: ProjectContext;
  /** The variables of the file that have one of the names. */
  readonly variables: readonly Binding[];
}

/**
 * All places of the workspace that name an item: its declaration, imports, tags and Rust code. Each name is looked up
 * where it stands, so that another item of the same name does not count. In steps of one file: what changes meanwhile
 * may be told as it was.
 *
 * @param definitions The item; several where both sides of a `cfg` declare it.
 */
export function* occurrencesOf(definitions: readonly Definition[], context: ProjectContext): Steps<Occurrence[]> {
  const { project } = context;
  const names = yield* namesToFind(definitions, project);
  const found: Occurrence[] = [];
  for (const file of project.filesThatMayHold(names.map(({ name }) => name))) {
    yield;
    const text = project.text(file);
    if (text === undefined || !names.some(({ name }) => text.includes(name))) continue;
    const document = context.viewsOf(file);
    const variables = variablesNamed(
      document,
      names.map(({ name }) => name),
    );
    found.push(...occurrencesIn(document, { file, text, names, definitions, context, variables }));
  }
  return found;
}

/** All names that an item is known by in the workspace. */
function* namesToFind(definitions: readonly Definition[], project: ProjectModel): Steps<readonly KnownName[]> {
  const names: KnownName[] = [];
  for (const definition of definitions) names.push(...ownNames(definition), ...(yield* aliasesOf(definition, project)));
  return [...new Map(names.map(known => [known.name, known])).values()];
}

function occurrencesIn(document: ViewDocument | undefined, search: Search): Occurrence[] {
  const inTags = document === undefined ? [] : tagOccurrences(document, search);
  const taken = new Set(inTags.map(({ start }) => start));
  return [...inTags, ...codeOccurrences(document, search).filter(({ start }) => !taken.has(start))].sort(
    (a, b) => a.start - b.start,
  );
}

function tagOccurrences(document: ViewDocument, search: Search): Occurrence[] {
  const found: Occurrence[] = [];
  const add = (name: TagName | undefined, where: Occurrence['where']): void => {
    const one = name && tagOccurrence(name, where, search);
    if (one !== undefined) found.push(one);
  };
  for (const view of allViews(document)) {
    visit(view, place => {
      if (place.kind === 'attribute')
        found.push(...directiveOccurrence(place, search), ...passedOccurrence(place, search));
      else if (place.kind === 'element') {
        add(place.open.name, 'open tag');
        add(place.close?.name, 'close tag');
      } else if (place.kind === 'incomplete_tag') add(place.name, 'open tag');
      else if (place.kind === 'stray_close_tag') add(place.tag.name, 'close tag');
    });
  }
  return found;
}

function tagOccurrence(name: TagName, where: Occurrence['where'], search: Search): Occurrence | undefined {
  if (!name.isComponent) return undefined;
  const segments = name.name.split('::');
  const known = search.names.find(candidate => candidate.name === segments.at(-1));
  if (known === undefined || !means(segments, name.start, known, search)) return undefined;
  const end = name.end;
  return { file: search.file, start: end - known.name.length, end, where, form: known.form };
}

/** `use:tooltip`. */
function directiveOccurrence({ directive, name }: Attribute, search: Search): Occurrence[] {
  if (directive?.text !== 'use' || name === undefined) return [];
  const known = search.names.find(candidate => candidate.name === name.text);
  if (known === undefined || !means([known.name], name.start, known, search)) return [];
  return [{ file: search.file, start: name.start, end: name.end, where: 'open tag', form: known.form }];
}

/** `<Form save/>`: the function of that name, where there is no such variable. */
function passedOccurrence(attribute: Attribute, search: Search): Occurrence[] {
  const { name } = attribute;
  const known = name && search.names.find(candidate => candidate.name === name.text);
  if (name === undefined || known === undefined || !isPassed(attribute)) return [];
  if (isVariable(name.start, known, search) || !means([known.name], name.start, known, search)) return [];
  return [
    { file: search.file, start: name.start, end: name.end, where: 'open tag', form: known.form, shorthand: attribute },
  ];
}

/** The names in Rust code, in views and outside of them: words that are no text, no keys, and no parts of literals. */
function codeOccurrences(document: ViewDocument | undefined, search: Search): Occurrence[] {
  const { file, text, names } = search;
  const opaque = [...opaqueTokens(text)];
  const found: Occurrence[] = [];
  let next = 0;
  const words = new RegExp(
    `(?<![\\p{XID_Continue}#])(?:${names.map(({ name }) => name).join('|')})(?![\\p{XID_Continue}])`,
    'gu',
  );
  for (const { 0: word, index: start } of text.matchAll(words)) {
    while ((opaque[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    if ((opaque[next]?.start ?? Number.POSITIVE_INFINITY) <= start) continue;
    const known = names.find(({ name }) => name === word);
    if (known === undefined || !isCode(document, start)) continue;
    const where = roleOf(start, known, search);
    if (where !== undefined) found.push({ file, start, end: start + word.length, where, form: known.form });
  }
  return found;
}

/** Whether an offset lies in Rust code: outside of views, or in a block or value of one. */
function isCode(document: ViewDocument | undefined, offset: number): boolean {
  if (document === undefined) return true;
  const path = pathAt(document, offset);
  return path.length === 0 || path.at(-1)?.kind === 'rust';
}

/** What a word is; undefined where it means something else. */
function roleOf(start: number, known: KnownName, search: Search): Occurrence['where'] | undefined {
  const { text, definitions, file } = search;
  if (definitions.some(({ module, item }) => module.file === file && item.nameStart === start)) return 'declaration';
  const end = start + known.name.length;
  // Fields, methods and arguments have names of their own.
  if (/\.\s*$/.test(text.slice(Math.max(0, start - 20), start)) || /^\s*:(?!:)/.test(text.slice(end, end + 20)))
    return undefined;
  // So have macros.
  if (/^\s*!(?!=)/.test(text.slice(end, end + 20))) return undefined;
  const inUse = importAround(start, search);
  if (inUse !== undefined) return inUse.isMeant ? 'import' : undefined;
  const path = pathBefore(text, start);
  if (path.length === 0 && isVariable(start, known, search)) return undefined;
  return means([...path, known.name], start, known, search) ? 'code' : undefined;
}

function isVariable(offset: number, { name }: KnownName, { file, variables, context: { project } }: Search): boolean {
  const place = project.placeAt(file, offset);
  return place !== undefined && isVariableAt(variables, name, offset, place);
}

/** Whether a word stands in a `use`, and whether that imports the item. */
function importAround(
  start: number,
  { file, definitions, context: { project } }: Search,
): { isMeant: boolean } | undefined {
  const place = project.placeAt(file, start);
  if (place === undefined) return undefined;
  const imports = [place.module.scope, ...place.blocks].flatMap(scope => scope.imports);
  const around = imports.find(one => one.start <= start && start < one.end);
  if (around === undefined)
    return imports.some(one => one.useStart <= start && start < one.useEnd) ? { isMeant: false } : undefined;
  const found = [
    ...project.resolve(place, around.segments, 'value'),
    ...project.resolve(place, around.segments, 'type'),
  ];
  return { isMeant: found.some(one => definitions.some(definition => isSameItem(one, definition))) };
}

/** The segments in front of a name: `ui` of `ui::Button`. */
function pathBefore(text: string, start: number): string[] {
  const before = /((?:[\p{XID_Continue}#]+\s*::\s*)+)$/u.exec(text.slice(Math.max(0, start - 200), start))?.[1] ?? '';
  return before
    .split('::')
    .map(segment => segment.trim())
    .filter(segment => segment !== '');
}

function means(segments: readonly string[], offset: number, known: KnownName, search: Search): boolean {
  const { file, definitions, context } = search;
  const place = context.project.placeAt(file, offset);
  if (place === undefined) return false;
  return known.namespaces.some(namespace =>
    context.project
      .resolve(place, segments, namespace)
      .some(found => definitions.some(definition => isSameItem(found, definition))),
  );
}
