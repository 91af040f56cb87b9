import type { Import, Scope } from '../facts/facts.js';
import type { Definition, Module, Place, ProjectModel } from '../project/model.js';

/** Crates and macros that bring no component. */
const STANDARD: ReadonlySet<string> = new Set(['std', 'core', 'alloc']);
const HARMLESS_MACROS: ReadonlySet<string> = new Set(['thread_local', 'lazy_static', 'bitflags', 'compile_error']);

/** A scope, and the module whose paths it is read by. */
interface Step {
  readonly module: Module;
  readonly scope: Scope;
}

/**
 * Whether names may be in scope at a place of which nothing is known: by a glob import that leads into the unknown, or
 * by a macro that may declare something. Of crates outside of the workspace everything that matters is known.
 */
export function mayHoldUnknownNames(place: Place, project: ProjectModel): boolean {
  const steps: Step[] = [...place.blocks, place.module.scope].map(scope => ({ module: place.module, scope }));
  const seen = new Set<Scope>(steps.map(({ scope }) => scope));
  // Grows while it is walked.
  for (const { module, scope } of steps) {
    if (scope.macroCalls.some(({ path }) => !HARMLESS_MACROS.has(path.at(-1) ?? ''))) return true;
    for (const glob of scope.imports) {
      if (glob.name !== undefined) continue;
      const targets = targetsOf(glob, module, project);
      if (targets === undefined) return true;
      for (const target of targets) {
        if (seen.has(target.scope)) continue;
        seen.add(target.scope);
        steps.push(target);
      }
    }
  }
  return false;
}

/** The modules of the workspace that a glob leads to; undefined where nobody knows where it leads. */
function targetsOf({ segments, start }: Import, module: Module, project: ProjectModel): readonly Step[] | undefined {
  const path = segments[0] === '' ? segments.slice(1) : segments;
  const [first, ...rest] = path;
  if (first === undefined) return undefined;
  if (STANDARD.has(first)) return [];
  const root = rest.length === 0 || path.every(name => name === 'super') ? rootOf(path, module, project) : undefined;
  if (root !== undefined) return root;
  const from = project.placeAt(module.file, start);
  const found = from === undefined ? [] : project.resolve({ module, blocks: from.blocks }, segments, 'type');
  return found.length === 0 ? undefined : collected(found.map(definition => stepInto(definition, project)));
}

/** What `crate`, `self`, `super` and the name of a crate alone mean, which no item declares. */
function rootOf(path: readonly string[], module: Module, project: ProjectModel): readonly Step[] | undefined {
  const [first = ''] = path;
  if (first === 'crate') return moduleAt(module, [], project);
  if (first === 'self') return moduleAt(module, module.path, project);
  if (first === 'super') return moduleAt(module, module.path.slice(0, -path.length), project);
  const id = module.crate.dependencies.get(first);
  const crate = [...project.crates()].find(candidate => candidate.id === id);
  return crate === undefined || crate.origin === 'workspace' ? undefined : [];
}

function stepInto({ module, item }: Definition, project: ProjectModel): readonly Step[] | undefined {
  if (item.kind === 'enum' || module.crate.origin !== 'workspace') return [];
  return item.kind === 'mod' ? moduleAt(module, [...module.path, item.name], project) : undefined;
}

/** The module of the workspace that a path surely means, as a place to look names up from. */
export function placeInModule(path: readonly string[], from: Place, project: ProjectModel): Place | undefined {
  const [only, ...others] = project.resolve(from, path, 'type');
  if (others.length > 0) return undefined;
  if (only === undefined) {
    const [root] = rootOf(path, from.module, project) ?? [];
    return root && { module: root.module, blocks: [] };
  }
  const { item, module } = only;
  if (item.kind !== 'mod' || item.cfg !== undefined || module.crate.origin !== 'workspace') return undefined;
  if (item.content !== undefined) return project.placeAt(module.file, item.content.start + 1);
  const [step] = stepInto(only, project) ?? [];
  return step && { module: step.module, blocks: [] };
}

/** A module by its path in the same target. */
function moduleAt(
  { crate, target }: Module,
  path: readonly string[],
  project: ProjectModel,
): readonly Step[] | undefined {
  const name = path.join('::');
  const last = path.at(-1);
  const files = filesByModule(project);
  for (const file of [target.root, ...(last === undefined ? [] : (files.get(last) ?? []))]) {
    const module = project.placeAt(file, 0)?.module;
    if (module?.crate.id === crate.id && module.target === target && module.path.join('::') === name) {
      return [{ module, scope: module.scope }];
    }
  }
  return undefined;
}

interface Known {
  readonly revision: number;
  readonly files: ReadonlyMap<string, readonly string[]>;
}

const known = new WeakMap<ProjectModel, Known>();

/** The files of the workspace by what their modules are most likely called, as long as none comes or goes. */
function filesByModule(project: ProjectModel): ReadonlyMap<string, readonly string[]> {
  const { revision } = project;
  const before = known.get(project);
  if (before?.revision === revision) return before.files;
  const files = new Map<string, string[]>();
  for (const file of project.workspaceFiles()) {
    const name = /(\w+)(?:[\\/]mod)?\.rs$/.exec(file)?.[1];
    if (name === undefined) continue;
    const others = files.get(name);
    if (others === undefined) files.set(name, [file]);
    else others.push(file);
  }
  known.set(project, { revision, files });
  return files;
}

function collected(all: readonly (readonly Step[] | undefined)[]): readonly Step[] | undefined {
  const found: Step[] = [];
  for (const steps of all) {
    if (steps === undefined) return undefined;
    found.push(...steps);
  }
  return found;
}
