import { nearestName } from 'prettier-plugin-leptos/terminal';
import type { Element, TagName } from 'tree-sitter-leptos';
import type { Item } from '../../facts/facts.js';
import { importEdit } from '../../features/imports/import-edit.js';
import { blanked } from '../../features/rust-code.js';
import { isComponent, isSlot } from '../../project/definitions.js';
import type { Namespace, Place, ProjectModel } from '../../project/model.js';
import { type ComponentTag, componentTags } from '../component-tags.js';
import { mayHoldUnknownNames, placeInModule } from '../open-scopes.js';
import type { Report, Rule, RuleContext } from '../rule.js';
import { renamed } from '../tag-edits.js';

/** A tag with the name of a component that nothing around it has, or the module in front of its name. */
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
  if (place === undefined || name.name === 'Self') return undefined;
  if (name.name.includes('::')) return inModule(element, place, project);
  if (isNamedHere(name, place, project, document.text)) return undefined;
  if (mayHoldUnknownNames(place, project)) return undefined;
  const { start, end } = name;
  const found = [...project.importables(place.module)].filter(
    ({ name: other, definition }) => other === name.name && (asSlot ? isSlot(definition) : isComponent(definition)),
  );
  const [only] = found;
  if (only === undefined) return nothingNamed(element, place, project);
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

function nothingNamed(element: Element, place: Place, project: ProjectModel): Report {
  const { start, end, name } = element.open.name;
  const known = [...project.inScope(place)].filter(({ definition }) => isComponent(definition) || isSlot(definition));
  const near = nearestName(
    name,
    known.map(each => each.name),
  );
  return {
    start,
    end,
    message: `Nothing here is called \`${name}\`${near === undefined ? ': declare a component of that name, or import it.' : `; did you mean \`<${near}>\`?`}`,
    ...renaming(element, near),
  };
}

/** `<ui::Buton/>`, where all is known of the module `ui`. */
function inModule(element: Element, from: Place, project: ProjectModel): Report | undefined {
  const { name, text, start, end } = element.open.name;
  const path = name.split('::');
  const last = path.pop() ?? '';
  const place = placeInModule(path, from, project);
  if (place === undefined || mayHoldUnknownNames(place, project)) return undefined;
  const { imports, items } = place.module.scope;
  if (imports.some(each => each.name === last)) return undefined;
  if (NAMESPACES.some(namespace => project.resolve(from, [...path, last], namespace).length > 0)) return undefined;
  const near = nearestName(
    last,
    items.flatMap(item => (item.leptos?.kind === 'component' || item.leptos?.kind === 'island' ? item.leptos.tag : [])),
  );
  const at = start + text.lastIndexOf(last);
  const advice = near === undefined ? ': declare a component of that name there.' : `; did you mean \`${near}\`?`;
  return {
    start: at,
    end,
    message: `Nothing in \`${path.join('::')}\` is called \`${last}\`${advice}`,
    ...renaming(element, near === undefined ? undefined : [...path, near].join('::')),
  };
}

function renaming(element: Element, name: string | undefined): Pick<Report, 'suggestions'> {
  if (name === undefined) return {};
  return { suggestions: [{ title: `Write \`<${name}>\``, edits: renamed(element, name) }] };
}

const NAMESPACES: readonly Namespace[] = ['value', 'type', 'macro'];

/** Whether something else has the name, of which nothing is known: an import that leads nowhere, a generic parameter. */
function isNamedHere({ name, start }: TagName, place: Place, project: ProjectModel, text: string): boolean {
  const scopes = [...place.blocks, place.module.scope];
  if (scopes.some(({ imports }) => imports.some(each => each.name === name))) return true;
  if (NAMESPACES.some(namespace => project.resolve(place, [name], namespace).length > 0)) return true;
  return scopes.some(({ items }) =>
    items.some(item => {
      if (item.kind === 'macro') return new RegExp(`\\b${name}\\b`).test(text.slice(item.start, item.end));
      return isAround(item, start) && declares(item, start, name, text);
    }),
  );
}

function isAround({ start, end }: Item, offset: number): boolean {
  return start <= offset && offset < end;
}

/** Whether an item gives a tag in it its name: `fn page<Row>()`, or `let Row = …` in front of the tag. */
function declares({ nameStart }: Item, offset: number, name: string, text: string): boolean {
  const header = text.slice(nameStart, text.indexOf('{', nameStart));
  if (new RegExp(`\\b${name}\\b`).test(header)) return true;
  const before = blanked(text.slice(nameStart, offset));
  // A macro that is called in the function, and given the name, may declare it there.
  const inCall = new RegExp(`[\\w:]!\\s*[([{][^<]*\\b${name}\\b`);
  return new RegExp(`\\b(?:fn|let|struct|type|const|static)\\s+${name}\\b`).test(before) || inCall.test(before);
}
