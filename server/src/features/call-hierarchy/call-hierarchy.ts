import { allViews, type Span, type ViewDocument, visit } from 'tree-sitter-leptos';
import { type ComponentDefinition, isComponent, isSameItem } from '../../project/definitions.js';
import type { Definition } from '../../project/model.js';
import type { Steps } from '../../steps.js';
import { componentsNamed } from '../components/resolve-tag.js';
import { subjectAt } from '../components/subject.js';
import type { ProjectContext } from '../feature-context.js';
import { occurrencesOf } from '../occurrences/occurrences-of.js';

/** Who renders a component, or whom it renders: each with the places in the one that renders. */
export interface Call {
  readonly component: Definition;
  /** UTF-16 offsets in the file of the one that renders. */
  readonly places: readonly Span[];
}

/** The component whose callers and callees are asked for: that of a tag, or one that is declared at the offset. */
export function hierarchyRoot(
  document: ViewDocument,
  offset: number,
  context: ProjectContext,
): ComponentDefinition | undefined {
  const subject = subjectAt(document, offset, context);
  return subject?.kind === 'tag' && isComponent(subject.definition) ? subject.definition : undefined;
}

/** The functions of the workspace in which a component is rendered, in steps of one file. */
export function* renderedBy(component: Definition, context: ProjectContext): Steps<Call[]> {
  const calls = new Map<string, { component: Definition; places: Span[] }>();
  for (const { file, start, end, where } of yield* occurrencesOf([component], context)) {
    if (where !== 'open tag' && where !== 'code') continue;
    const caller = functionAround(file, start, context);
    if (caller === undefined) continue;
    const key = `${caller.module.file}:${caller.item.nameStart}`;
    const known = calls.get(key);
    if (known === undefined) calls.set(key, { component: caller, places: [{ start, end }] });
    else known.places.push({ start, end });
  }
  return [...calls.values()];
}

/** The components whose tags are in a component, and those that its tags are given: `view=Home`. */
export function renders({ module, item }: Definition, context: ProjectContext): Call[] {
  const { file } = module;
  const document = context.viewsOf(file);
  if (document === undefined) return [];
  const calls: { component: Definition; places: Span[] }[] = [];
  const add = (found: Definition | undefined, { start, end }: Span): void => {
    if (found === undefined) return;
    const known = calls.find(call => isSameItem(call.component, found));
    if (known === undefined) calls.push({ component: found, places: [{ start, end }] });
    else known.places.push({ start, end });
  };
  for (const view of allViews(document)) {
    if (view.start < item.start || view.end > item.end) continue;
    visit(view, place => {
      if (place.kind !== 'element') return;
      const { name, attributes } = place.open;
      add(componentsNamed(name, { ...context, file })[0], name);
      for (const { value } of attributes) {
        const path = value === undefined ? '' : document.text.slice(value.start, value.end);
        if (value !== undefined) add(componentNamed(path, value.start, file, context), value);
      }
    });
  }
  return calls;
}

/** The component that a value means which is nothing but its path. */
function componentNamed(
  path: string,
  offset: number,
  file: string,
  { project }: ProjectContext,
): Definition | undefined {
  if (!/^\w+(?:::\w+)*$/.test(path)) return undefined;
  const place = project.placeAt(file, offset);
  return place && project.resolve(place, path.split('::'), 'value').find(isComponent);
}

/** The innermost function with a name around an offset. */
export function functionAround(file: string, offset: number, { project }: ProjectContext): Definition | undefined {
  const place = project.placeAt(file, offset);
  if (place === undefined) return undefined;
  for (const scope of [...place.blocks].reverse().concat(place.module.scope)) {
    const item = scope.items.find(({ kind, start, end }) => kind === 'fn' && start <= offset && offset < end);
    if (item !== undefined) return { module: place.module, item };
  }
  return undefined;
}
