import { nearestName } from 'prettier-plugin-leptos/terminal';
import type { TagName } from 'tree-sitter-leptos';
import type { Item } from '../../facts/facts.js';
import { importEdit } from '../../features/imports/import-edit.js';
import { isComponent, isSlot } from '../../project/definitions.js';
import type { Place, ProjectModel } from '../../project/model.js';
import { type ComponentTag, componentTags } from '../component-tags.js';
import { mayHoldUnknownNames } from '../open-scopes.js';
import type { Report, Rule, RuleContext } from '../rule.js';

/** A tag with the name of a component that nothing around it has. Paths (`ui::Button`) are rustc's. */
export const unknownComponent: Rule = {
  name: 'unknown-component',
  severity: 'error',
  *check(context) {
    for (const tag of componentTags(context)) {
      const report = tag.isUnknown ? reportOf(tag, context) : undefined;
      if (report !== undefined) yield report;
    }
  },
};

function reportOf({ element, isSlot: asSlot }: ComponentTag, context: RuleContext): Report | undefined {
  const { document, project, file } = context;
  const { name } = element.open;
  const place = file === undefined ? undefined : project.placeAt(file, name.start);
  if (place === undefined || !isPlain(name) || isNamedHere(name, place, project, document.text)) return undefined;
  if (mayHoldUnknownNames(place, project)) return undefined;
  const { start, end } = name;
  const found = [...project.importables(place.module)].filter(
    ({ name: other, definition }) => other === name.name && (asSlot ? isSlot(definition) : isComponent(definition)),
  );
  const [only] = found;
  if (only === undefined)
    return { start, end, message: `Nothing here is called \`${name.name}\`${advice(name, place, project)}` };
  const imports = found.map(({ path }) => ({
    title: `Import \`${path}\``,
    edits: [importEdit(document.text, place.module.scope, path)],
  }));
  const [fix] = imports;
  return {
    start,
    end,
    message: `\`${name.name}\` is not imported: write \`use ${only.path};\`${found.length === 1 ? '' : ', or import another one'}.`,
    ...(found.length === 1 && fix !== undefined ? { fix } : { suggestions: imports }),
  };
}

function advice(name: TagName, place: Place, project: ProjectModel): string {
  const known = [...project.inScope(place)].filter(({ definition }) => isComponent(definition) || isSlot(definition));
  const near = nearestName(
    name.name,
    known.map(each => each.name),
  );
  return near === undefined ? ': declare a component of that name, or import it.' : `; did you mean \`<${near}>\`?`;
}

function isPlain({ name }: TagName): boolean {
  return !name.includes('::') && name !== 'Self';
}

/** Whether something else has the name, of which nothing is known: an import that leads nowhere, a generic parameter. */
function isNamedHere({ name, start }: TagName, place: Place, project: ProjectModel, text: string): boolean {
  const scopes = [...place.blocks, place.module.scope];
  if (scopes.some(({ imports }) => imports.some(each => each.name === name))) return true;
  const namespaces = ['value', 'type', 'macro'] as const;
  if (namespaces.some(namespace => project.resolve(place, [name], namespace).length > 0)) return true;
  return scopes.some(({ items }) => items.some(item => isAround(item, start) && declares(item, start, name, text)));
}

function isAround({ start, end }: Item, offset: number): boolean {
  return start <= offset && offset < end;
}

/** Whether an item gives a tag in it its name: `fn page<Row>()`, or `let Row = …` in front of the tag. */
function declares({ nameStart }: Item, offset: number, name: string, text: string): boolean {
  const header = text.slice(nameStart, text.indexOf('{', nameStart));
  if (new RegExp(`\\b${name}\\b`).test(header)) return true;
  return new RegExp(`\\b(?:fn|let|struct|type|const|static)\\s+${name}\\b`).test(text.slice(nameStart, offset));
}
