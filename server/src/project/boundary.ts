import { dirname, join } from 'node:path';
import { stampOf } from './toml-file.js';

/**
 * The folder that links must not lead out of: the repository's, otherwise the outermost with a Cargo.toml.
 *
 * @param folders A folder and all those above it, from inside to outside.
 */
export function boundaryOf(folders: readonly string[]): string {
  let outermost = folders[0] ?? '.';
  for (const folder of folders) {
    if (stampOf(join(folder, '.git')) !== 'absent') return folder;
    if (stampOf(join(folder, 'Cargo.toml')) !== 'absent') outermost = folder;
  }
  return outermost;
}

/** A folder and all those above it, from inside to outside. */
export function* upwards(folder: string): Generator<string> {
  let current = folder;
  for (let parent = dirname(current); parent !== current; parent = dirname(current)) {
    yield current;
    current = parent;
  }
  yield current;
}
