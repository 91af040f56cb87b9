import { basename, dirname, join } from 'node:path';
import { filesIn, isRustFile } from 'prettier-plugin-leptos/files';
import { upwards } from '../../project/boundary.js';
import { cargoHome } from '../../project/cargo/registry.js';
import { isWithin } from '../../project/toml-file.js';
import type { OpenedProject } from '../opened-project.js';

/** Folders with files that nobody of the project has written, and that are no part of what is known of it. */
const FOREIGN = new Set(['node_modules', 'dist', 'target', '.git', '.trunk']);

/** Files besides those of Rust that say something about a project. */
const OF_INTEREST = /(?:\.(?:css|scss|sass|less|html|toml|lock)|[\\/]\.(?:gitignore|leptosfmtignore))$/;

/** What lies in the folders above a project and has a say in it. */
const ABOVE = ['Cargo.toml', 'Cargo.lock', '.cargo/config.toml', '.cargo/config', '.gitignore', '.leptosfmtignore'];

/**
 * Everything that the findings of a project's files follow from, apart from this program and its arguments: its files
 * and folders, those above it, and what it uses besides. Absolute paths; some need not exist.
 */
export function inputsOf(project: OpenedProject): Set<string> {
  const { root, workspace, styles } = project;
  const inputs = new Set<string>();
  const crates = [...(workspace?.model().crates() ?? [])];
  const written = crates.filter(({ origin }) => origin === 'workspace' || origin === 'path').map(crate => crate.folder);
  for (const folder of outermost([root, ...written])) addFolder(inputs, folder);
  for (const folder of upwards(root)) for (const name of ABOVE) inputs.add(join(folder, name));
  // What cargo has downloaded does not change, but it comes and goes.
  const downloaded = crates
    .filter(({ origin }) => origin === 'registry' || origin === 'git')
    .map(crate => crate.folder);
  for (const folder of downloaded) for (const path of [folder, dirname(folder)]) inputs.add(path);
  inputs.add(join(cargoHome(), 'registry', 'src')).add(join(cargoHome(), 'git', 'checkouts'));
  const isDownloaded = withinAny(downloaded);
  for (const path of workspace?.readPaths() ?? []) if (!isDownloaded(path)) inputs.add(path);
  for (const sheet of styles.sheets) inputs.add(sheet.file);
  return inputs;
}

/** The folders in a folder tell of files that come and go, the files of their changes. */
function addFolder(inputs: Set<string>, folder: string): void {
  const walk = filesIn(folder, {
    // What cannot be read is told by those who need it.
    onTrouble: () => undefined,
    isExcluded: (path, isFolder) => isFolder && FOREIGN.has(basename(path)),
    onFolder: path => inputs.add(path),
    isWanted: path => isRustFile(path) || OF_INTEREST.test(path),
  });
  for (const path of walk) inputs.add(path);
}

function outermost(folders: readonly string[]): string[] {
  const all = [...new Set(folders)];
  return all.filter(folder => !all.some(other => other !== folder && isWithin(folder, other)));
}

/** Whether a path lies in one of many folders: asked for thousands of paths. */
function withinAny(folders: readonly string[]): (path: string) => boolean {
  const known = new Set(folders);
  const answers = new Map<string, boolean>();
  return path => {
    const folder = dirname(path);
    const answer = answers.get(folder) ?? [...upwards(folder)].some(above => known.has(above));
    answers.set(folder, answer);
    return answer;
  };
}
