import { parentPort, workerData } from 'node:worker_threads';
import { type Errand, FROM_END, FROM_START, type ReadFiles } from './errand.js';
import { fileStamp } from './file-stamp.js';
import { isReadable, readPacked } from './read-file.js';
import { ReadableFolders } from './readable-folders.js';

/** Files whose facts are sent together: a message costs time, and what is under way others may read as well. */
const BATCH_FILES = 20;

/** A thread that reads the facts of files from the end of a list, until it meets who reads them from the beginning. */
const port = parentPort;
if (port !== null) {
  const { paths, readable, taken } = workerData as Errand;
  const folders = new ReadableFolders(readable);
  const counts = new Int32Array(taken);
  for (;;) {
    const end = paths.length - Atomics.add(counts, FROM_END, BATCH_FILES);
    const start = Math.max(end - BATCH_FILES, Atomics.load(counts, FROM_START));
    if (start >= end) break;
    const read = readTogether(paths.slice(start, end), folders);
    port.postMessage(read, [read.bytes.buffer]);
  }
}

function readTogether(paths: readonly string[], folders: ReadableFolders): ReadFiles {
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
