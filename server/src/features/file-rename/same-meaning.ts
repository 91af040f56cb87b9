import type { Definition, Namespace, Place, ProjectModel } from '../../project/model.js';
import type { Steps } from '../../steps.js';
import { importsIn } from '../occurrences/names-of.js';
import { type ModuleMoves, staysInside } from './module-move.js';
import type { PathChange } from './moved-code.js';

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
  readonly isModule: boolean;
}

/** Whether all paths and imports of some files mean the same in the workspace as it will be. */
export function* meansTheSame(
  files: readonly ChangedFile[],
  moves: ModuleMoves,
  before: ProjectModel,
  after: ProjectModel,
): Steps<boolean> {
  const losesSight = !moves.moves.every(staysInside);
  const oldNames = (definition: Definition): string => nameOf(definition, before, path => moves.newPath(path), moves);
  const newNames = (definition: Definition): string => nameOf(definition, after, path => path, moves);
  const isSame = (old: Meaning, now: Meaning): boolean => {
    // What is not known of a module may be visible to its own modules alone.
    if (losesSight && old.isModule && old.rest > 0) return false;
    return old.items === now.items && old.rest === now.rest;
  };
  const keepsMeaning = ({ file, paths, newOffset }: ChangedFile): boolean => {
    const newFile = moves.newFile(file);
    const arePathsSame = paths.every(path => {
      const [oldPlace, newPlace] = [before.placeAt(file, path.start), after.placeAt(newFile, newOffset(path.start))];
      if (oldPlace === undefined || newPlace === undefined) return false;
      return isSame(
        meaningOf(path.before, oldPlace, before, oldNames),
        meaningOf(path.after, newPlace, after, newNames),
      );
    });
    if (!arePathsSame) return false;
    const now = importsOf(newFile, after, newNames);
    return importsOf(file, before, oldNames).every(old =>
      now.some(one => one.name === old.name && isSame(old.meaning, one.meaning)),
    );
  };
  for (const file of files) {
    yield;
    if (!keepsMeaning(file)) return false;
  }
  return true;
}

function importsOf(
  file: string,
  project: ProjectModel,
  name: (definition: Definition) => string,
): readonly { readonly name: string; readonly meaning: Meaning }[] {
  const root = project.placeAt(file, 0);
  return root === undefined
    ? []
    : [...importsIn(root.module.scope)].flatMap(one => {
        const place = project.placeAt(file, one.useStart);
        const meaning = place === undefined ? [] : [meaningOf(one.segments, place, project, name)];
        return meaning.map(found => ({ name: one.name ?? '*', meaning: found }));
      });
}

function meaningOf(
  path: readonly string[],
  place: Place,
  project: ProjectModel,
  name: (definition: Definition) => string,
): Meaning {
  for (let count = path.length; count > 0; count--) {
    const namespaces = count === path.length ? NAMESPACES : NAMESPACES.slice(0, 1);
    const found = namespaces.flatMap(namespace => project.resolveVisible(place, path.slice(0, count), namespace));
    if (found.length === 0) continue;
    const items = [...new Set(found.map(name))].sort().join(' ');
    return { items, rest: path.length - count, isModule: found.some(({ item }) => item.kind === 'mod') };
  }
  return { items: '', rest: path.length, isModule: false };
}

function nameOf(
  definition: Definition,
  project: ProjectModel,
  newPath: (path: readonly string[]) => readonly string[],
  { target }: ModuleMoves,
): string {
  const { module, item } = definition;
  const isInTarget = module.target.root === target.root && module.target.name === target.name;
  const path = [...module.path, item.name];
  return `${item.kind} ${isInTarget ? ['crate', ...newPath(path)].join('::') : project.pathOf(definition)}`;
}
