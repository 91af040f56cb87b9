import { dirname, sep } from 'node:path';
import type { Item, Scope } from '../../facts/facts.js';
import type { Module, ProjectModel } from '../../project/model.js';
import type { Steps } from '../../steps.js';
import { importsIn } from '../occurrences/names-of.js';
import { blanked } from '../rust-code.js';
import { type ModuleMove, type ModuleMoves, startsWith, staysInside } from './module-move.js';

/**
 * Whether a module may use what it can no longer see from its new place, and what resolving names does not tell: private
 * fields and methods, and traits that a glob brings.
 */
export function* mayLoseAccess(move: ModuleMove, moves: ModuleMoves, project: ProjectModel): Steps<boolean> {
  if (staysInside(move)) return false;
  const outermost = leftModule(move);
  const isLeft = (module: Module): boolean =>
    module.target === moves.target && startsWith(module.path, outermost) && moves.moveAround(module) !== move;
  const own = [...move.files.keys()];
  if (own.some(file => hasGlobOf(file, isLeft, project))) return true;
  const folder = dirname(moves.target.root) + sep;
  const members = new Set<string>();
  const structs = new Set<string>();
  for (const file of project.workspaceFiles()) {
    if (!file.startsWith(folder)) continue;
    yield;
    const module = project.placeAt(file, 0)?.module;
    if (module === undefined || !isLeft(module)) continue;
    const text = project.text(file) ?? '';
    for (const name of fieldsIn(text, module.scope)) members.add(name);
    for (const name of methodsIn(text, module.scope)) members.add(name);
    for (const name of structsWithPrivateFields(text, module.scope)) structs.add(name);
  }
  return own.some(file => {
    const code = blanked(project.text(file) ?? '');
    const used = [...code.matchAll(/(?:(?<!\.)\.|::)\s*([\p{XID_Start}_][\p{XID_Continue}]*)/gu)];
    const literals = [...code.matchAll(/([\p{XID_Start}_][\p{XID_Continue}]*)\s*\{/gu)];
    return used.some(([, name = '']) => members.has(name)) || literals.some(([, name = '']) => structs.has(name));
  });
}

/** The outermost module that is no longer around. */
function leftModule({ from, to }: ModuleMove): readonly string[] {
  const common = from.findIndex((segment, index) => to[index] !== segment);
  return from.slice(0, common + 1);
}

function hasGlobOf(file: string, isLeft: (module: Module) => boolean, project: ProjectModel): boolean {
  const root = project.placeAt(file, 0);
  const imports = root === undefined ? [] : [...importsIn(root.module.scope)];
  return imports.some(({ name, segments, useStart }) => {
    const place = name === undefined ? project.placeAt(file, useStart) : undefined;
    if (place === undefined) return false;
    const supers = segments.filter(segment => segment === 'super').length;
    const isUp = supers === segments.length && isLeft({ ...place.module, path: place.module.path.slice(0, -supers) });
    return (
      isUp ||
      project
        .resolve(place, segments, 'type')
        .some(({ module, item }) => isLeft({ ...module, path: [...module.path, item.name] }))
    );
  });
}

/** The fields that not everybody sees. Too many rather than too few. */
function fieldsIn(text: string, scope: Scope): readonly string[] {
  return structsIn(scope).flatMap(item => privateFields(text, item));
}

function structsWithPrivateFields(text: string, scope: Scope): readonly string[] {
  return structsIn(scope).flatMap(item => (privateFields(text, item).length > 0 ? [item.name] : []));
}

function structsIn(scope: Scope): readonly Item[] {
  return [...itemsIn(scope)].filter(({ kind }) => kind === 'struct' || kind === 'union');
}

function privateFields(text: string, { start, end }: Item): readonly string[] {
  const fields = blanked(text.slice(start, end)).matchAll(
    /(pub\s+)?(?<![\p{XID_Continue}])([\p{XID_Start}_][\p{XID_Continue}]*)\s*:(?!:)/gu,
  );
  return [...fields].flatMap(([, visibility, name = '']) => (visibility === undefined ? [name] : []));
}

/** The functions that are no items of their own, and that not everybody sees. Those of traits are among them. */
function methodsIn(text: string, scope: Scope): readonly string[] {
  const code = blanked(text);
  const items = new Set([...itemsIn(scope)].map(({ nameStart }) => nameStart));
  return [...code.matchAll(/(?<![\p{XID_Continue}])fn\s+([\p{XID_Continue}]+)/gu)].flatMap(
    ({ 0: all, 1: name = '', index }) => {
      const isPublic = /pub\s+(?:async\s+|const\s+|unsafe\s+)*$/.test(code.slice(Math.max(0, index - 40), index));
      return isPublic || items.has(index + all.length - name.length) ? [] : [name];
    },
  );
}

function* itemsIn(scope: Scope): Generator<Item> {
  const pending = [scope];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    yield* next.items;
    pending.push(...next.blocks);
    for (const { content } of next.items) if (content !== undefined) pending.push(content);
  }
}
