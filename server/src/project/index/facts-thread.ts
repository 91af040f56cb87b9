import { parentPort, workerData } from 'node:worker_threads';
import { FROM_END, FROM_START, type SharedErrand } from './errand.js';
import { BATCH_FILES, readTogether } from './read-together.js';
import { ReadableFolders } from './readable-folders.js';

/** A thread that reads the facts of files from the end of a list, until it meets who reads them from the beginning. */
const port = parentPort;
if (port !== null) {
  const { paths, readable, taken } = workerData as SharedErrand;
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
