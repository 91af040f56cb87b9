import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ProjectModel } from '../../../server/src/project/model.js';
import { Workspace } from '../../../server/src/project/workspace.js';
import { type Crate, crateFolder, listCrates, rustFiles } from '../corpus.js';
import { moreCrates } from '../format/corpus.js';

/** A folder that is opened as an editor opens it. */
export interface Subject {
  /** `thaw-0.4.8`, or the name of a sample app. */
  readonly name: string;
  readonly folder: string;
  readonly isApp: boolean;
}

const APPS = fileURLToPath(new URL('../../apps/', import.meta.url));

/** The crates of the corpus and the sample apps; `chosen` is the name of a crate, with or without its version, or of an app. */
export function listSubjects(chosen: string | undefined): readonly Subject[] {
  const crates = cratesNamed(chosen).map(crate => ({
    name: `${crate.name}-${crate.version}`,
    folder: crateFolder(crate),
    isApp: false,
  }));
  const apps = readdirSync(APPS)
    .filter(name => existsSync(join(APPS, name, 'Cargo.toml')) && (chosen === undefined || chosen === name))
    .map(name => ({ name, folder: join(APPS, name), isApp: true }));
  return [...crates, ...apps];
}

/** The crates of both corpora. */
export function cratesNamed(chosen: string | undefined): readonly Crate[] {
  return [...listCrates(chosen), ...moreCrates(chosen)];
}

/** The Rust files of a subject that are meant to compile: the apps keep their mistakes in a folder of their own. */
export function filesOf({ folder }: Subject): readonly string[] {
  return rustFiles(folder).filter(file => !/[\\/](?:mistakes|target)[\\/]/.test(file.slice(folder.length)));
}

/** Has the server read a folder, and everything that it uses and cargo has downloaded. */
export async function withModel<Result>(folder: string, use: (model: ProjectModel) => Result): Promise<Result> {
  const workspace = await Workspace.open(folder);
  await workspace.index();
  try {
    return use(workspace.model());
  } finally {
    workspace.dispose();
  }
}
