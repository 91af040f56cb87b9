import type { ReadFiles } from './errand.js';
import { fileStamp } from './file-stamp.js';
import { isReadable, readPacked } from './read-file.js';
import type { ReadableFolders } from './readable-folders.js';

/** Files whose facts are sent together: a message costs time, and what is under way others may read as well. */
export const BATCH_FILES = 20;

/** The facts of some files, as they are sent; those left out that cannot be read. */
export function readTogether(paths: readonly string[], folders: ReadableFolders): ReadFiles {
  const found = paths.flatMap(path => {
    const stamp = fileStamp(path);
    const facts = stamp !== undefined && isReadable(path, stamp, folders) ? readPacked(path) : undefined;
    return stamp === undefined || facts === undefined ? [] : { path, stamp: stamp.text, facts };
  });
  const bytes = new Uint8Array(found.reduce((sum, { facts }) => sum + facts.length, 0));
  let at = 0;
  const files = found.map(({ path, stamp, facts }) => {
    bytes.set(facts, at);
    at += facts.length;
    return { path, stamp, length: facts.length };
  });
  return { files, bytes };
}
