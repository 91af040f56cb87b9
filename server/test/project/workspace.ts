import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import type { ProjectModel } from '../../src/project/model.js';
import { type Places, Workspace } from '../../src/project/workspace.js';

/** Files by their paths in a folder, with `/`. */
export type Files = Readonly<Record<string, string>>;

/** A workspace on the disk, opened and read. */
export interface OpenedWorkspace {
  readonly workspace: Workspace;
  /** As it is now: after a change of Cargo's files it is another one. */
  readonly model: ProjectModel;
  /** The absolute path of a file. */
  path(name: string): string;
  /** Writes a file and tells the workspace. */
  write(name: string, text: string): Promise<void>;
  /** Removes a file or folder and tells the workspace. */
  remove(name: string): Promise<void>;
  /** What an editor has in a file; undefined closes it. */
  setOpen(name: string, text: string | undefined): void;
  dispose(): void;
}

const MANIFEST = '[package]\nname = "app"\nversion = "0.1.0"\nedition = "2021"\n\n[dependencies]\nleptos = "0.8"\n';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/**
 * Writes files into a temporary folder, with an empty `.git` as a repository has it. It is removed when all tests of the
 * file are done.
 *
 * @returns Its real path.
 */
export function folderWith(files: Files): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'leptos-workspace-')));
  folders.push(folder);
  mkdirSync(join(folder, '.git'));
  for (const [name, text] of Object.entries(files)) writeIn(folder, name, text);
  return folder;
}

/** Writes a file, and the folders that it needs. */
export function writeIn(folder: string, name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

/**
 * Opens a real workspace on files, and reads all of it. Without a Cargo.toml among them there is one of a package `app`
 * that uses Leptos 0.8.
 *
 * @param places By default there are no sources of dependencies, so that Leptos comes from the snapshot, and no cache.
 */
export async function workspaceOf(files: Files, places: Places = {}): Promise<OpenedWorkspace> {
  const folder = folderWith(files['Cargo.toml'] === undefined ? { 'Cargo.toml': MANIFEST, ...files } : files);
  const nowhere = join(folder, '.git', 'no-cargo-home');
  const workspace = await Workspace.open(folder, undefined, { cargoHome: nowhere, ...places });
  await workspace.index();
  const path = (name: string): string => join(folder, ...name.split('/'));
  return {
    workspace,
    get model() {
      return workspace.model();
    },
    path,
    write: (name, text) => {
      writeIn(folder, name, text);
      return workspace.fileChanged([path(name)]);
    },
    remove: name => {
      rmSync(path(name), { recursive: true });
      return workspace.fileChanged([path(name)]);
    },
    setOpen: (name, text) => workspace.setOpen(path(name), text),
    dispose: () => workspace.dispose(),
  };
}
