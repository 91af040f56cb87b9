import type { Span } from 'tree-sitter-leptos';
import { codeOf } from '../features/rust-code.js';
import { type ComponentDefinition, isComponent, isSameItem } from '../project/definitions.js';
import type { Definition, ProjectModel } from '../project/model.js';
import type { RuleContext } from './rule.js';

/** Functions that only put the app together: where they show a component, it runs on the server. */
const ENTRIES: ReadonlySet<string> = new Set(['main', 'shell', 'hydrate', 'render', 'file_and_error_handler']);

/**
 * Whether a component surely runs on the server only: every place that shows it stands in a component of which the same
 * is true, and the ways end where the app is put together. Unsure means no.
 */
export function runsOnServerOnly(component: ComponentDefinition, project: ProjectModel): boolean {
  const seen = new Set<string>();
  const pending: ComponentDefinition[] = [component];
  let isShown = false;
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next.item.leptos.kind === 'island') return false;
    const place = placeOf(next);
    if (seen.has(place)) continue;
    seen.add(place);
    const users = usersOf(next, project);
    if (users === undefined) return false;
    isShown ||= users.isShown;
    pending.push(...users.components);
  }
  // What nobody shows may be shown by another workspace.
  return isShown;
}

/** The component whose body holds an offset; undefined in a helper function, which anyone may call. */
export function componentAround(
  offset: number,
  { project, file }: Pick<RuleContext, 'project' | 'file'>,
): ComponentDefinition | undefined {
  const place = file === undefined ? undefined : project.placeAt(file, offset);
  if (place === undefined) return undefined;
  for (const scope of [...place.blocks].reverse().concat(place.module.scope)) {
    const item = scope.items.find(({ kind, start, end }) => kind === 'fn' && start <= offset && offset < end);
    if (item === undefined) continue;
    const definition = { module: place.module, item };
    return isComponent(definition) ? definition : undefined;
  }
  return undefined;
}

/** Who shows a component; undefined where somebody does of whom nothing is known. */
function usersOf(
  component: ComponentDefinition,
  project: ProjectModel,
): { readonly components: readonly ComponentDefinition[]; readonly isShown: boolean } | undefined {
  const { item } = component;
  const components: ComponentDefinition[] = [];
  let isShown = false;
  for (const file of project.filesWithTag(item.leptos.tag)) {
    const text = project.text(file);
    if (text === undefined) return undefined;
    for (const offset of placesOf(item.leptos.tag, file, text, project)) {
      const place = project.placeAt(file, offset);
      if (place === undefined) return undefined;
      const scopes = [...place.blocks, place.module.scope];
      if (scopes.some(({ imports }) => imports.some(({ useStart, useEnd }) => holds(useStart, useEnd, offset))))
        continue;
      const around = scopes.flatMap(({ items }) => items).find(({ start, end }) => holds(start, end, offset));
      const user = around && { module: place.module, item: around };
      const isOwn = user !== undefined && isSameItem(user, component);
      if (isOwn || around?.nameStart === offset) continue;
      if (user !== undefined && isComponent(user)) components.push(user);
      else if (user === undefined || !ENTRIES.has(user.item.name)) return undefined;
      isShown = true;
    }
  }
  return { components, isShown };
}

/** What tells definitions apart: facts that nobody holds on to are read again, into other objects. */
function placeOf({ module, item }: Definition): string {
  return `${module.file}:${item.nameStart}`;
}

/** Where a name stands in code, literals and comments left out. */
function placesOf(name: string, file: string, text: string, project: ProjectModel): number[] {
  return [...codeOfFile(file, text, project).matchAll(new RegExp(`\\b${name}\\b`, 'g'))].map(({ index }) => index);
}

const codes = new WeakMap<ProjectModel, Map<string, { readonly text: string; readonly code: string }>>();

/** Read once for all components that a file shows, and again when it changes. */
function codeOfFile(file: string, text: string, project: ProjectModel): string {
  const known = codes.get(project) ?? new Map();
  codes.set(project, known);
  const before = known.get(file);
  if (before?.text === text) return before.code;
  const code = codeOf(text);
  known.set(file, { text, code });
  return code;
}

function holds(start: Span['start'], end: Span['end'], offset: number): boolean {
  return start <= offset && offset < end;
}
