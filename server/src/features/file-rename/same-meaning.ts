import type { Import } from '../../facts/facts.js';
import type { Target } from '../../project/crates.js';
import type { Definition, Module, Namespace, Place, ProjectModel } from '../../project/model.js';
import type { Steps } from '../../steps.js';
import { importsIn } from '../occurrences/names-of.js';
import { type ModuleMoves, staysInside } from './module-move.js';
import type { PathChange } from './moved-code.js';
import { newBinding } from './moved-path.js';

/** A file before and after modules have moved. */
export interface ChangedFile {
  readonly file: string;
  readonly paths: readonly PathChange[];
  /** Where an offset of the file as it is now lies afterwards. */
  newOffset(offset: number): number;
}

const NAMESPACES: readonly Namespace[] = ['type', 'value', 'macro'];

/** What a path leads to, as far as it is known, and how many of its segments are behind that. */
interface Meaning {
  readonly items: string;
  readonly rest: number;
  /** Whether that is a module of the target that modules move in. */
  readonly isOwnModule: boolean;
}

/** A project in which paths are looked up. */
interface Side {
  readonly project: ProjectModel;
  /** What a path from the root of the target is afterwards. */
  newPath(path: readonly string[]): readonly string[];
  /** The name that an import gives, as it is afterwards; undefined for a glob. */
  newBinding(one: Import, place: Place): string | undefined;
  readonly target: Target;
}

/** Whether all paths and imports of some files mean the same in the workspace as it will be. */
export function* meansTheSame(
  files: readonly ChangedFile[],
  moves: ModuleMoves,
  before: ProjectModel,
  after: ProjectModel,
): Steps<boolean> {
  const losesSight = !moves.moves.every(staysInside);
  const { target } = moves;
  const old: Side = {
    project: before,
    target,
    newPath: path => moves.newPath(path),
    newBinding: (one, place) => newBinding(one, place, moves, before),
  };
  const now: Side = { project: after, target, newPath: path => path, newBinding: one => one.name };
  const isSame = (meant: Meaning, means: Meaning): boolean => {
    // What is not known of a module may be visible to its own modules alone.
    if (losesSight && meant.isOwnModule && meant.rest > 0) return false;
    return meant.items === means.items && meant.rest === means.rest;
  };
  const keepsMeaning = ({ file, paths, newOffset }: ChangedFile): boolean => {
    const newFile = moves.newFile(file);
    const arePathsSame = paths.every(path => {
      const [oldPlace, newPlace] = [before.placeAt(file, path.start), after.placeAt(newFile, newOffset(path.start))];
      if (oldPlace === undefined || newPlace === undefined) return false;
      return isSame(meaningOf(path.before, oldPlace, old), meaningOf(path.after, newPlace, now));
    });
    if (!arePathsSame) return false;
    const imports = importsOf(newFile, now);
    return importsOf(file, old).every(({ name, meaning }) =>
      imports.some(one => one.name === name && isSame(meaning, one.meaning)),
    );
  };
  for (const file of files) {
    yield;
    if (!keepsMeaning(file)) return false;
  }
  return true;
}

function importsOf(file: string, side: Side): readonly { readonly name: string; readonly meaning: Meaning }[] {
  const root = side.project.placeAt(file, 0);
  const imports = root === undefined ? [] : [...importsIn(root.module.scope)];
  return imports.flatMap(one => {
    const place = side.project.placeAt(file, one.useStart);
    if (place === undefined) return [];
    // A glob is of a module or enum, whatever else has that name.
    const namespaces = one.name === undefined ? NAMESPACES.slice(0, 1) : NAMESPACES;
    const meaning = meaningOf(one.segments, place, side, namespaces);
    return [{ name: side.newBinding(one, place) ?? '*', meaning }];
  });
}

function meaningOf(
  path: readonly string[],
  place: Place,
  side: Side,
  ofWhole: readonly Namespace[] = NAMESPACES,
): Meaning {
  for (let count = path.length; count > 0; count--) {
    const namespaces = count === path.length ? ofWhole : NAMESPACES.slice(0, 1);
    const found = namespaces.flatMap(namespace => side.project.resolveVisible(place, path.slice(0, count), namespace));
    if (found.length === 0) continue;
    const items = [...new Set(found.map(definition => nameOf(definition, side)))].sort().join(' ');
    const isOwnModule = found.some(({ item, module }) => item.kind === 'mod' && isOf(module, side));
    return { items, rest: path.length - count, isOwnModule };
  }
  return { items: '', rest: path.length, isOwnModule: false };
}

function nameOf(definition: Definition, side: Side): string {
  const { module, item } = definition;
  const path = isOf(module, side)
    ? ['crate', ...side.newPath([...module.path, item.name])].join('::')
    : side.project.pathOf(definition);
  return `${item.kind} ${path}`;
}

/** Whether a module is of the target that modules move in, which is another object on the other side. */
function isOf({ target }: Module, { target: own }: Side): boolean {
  return target.root === own.root && target.name === own.name;
}
