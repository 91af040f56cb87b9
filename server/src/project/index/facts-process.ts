import type { Errand, ReadFiles } from './errand.js';
import { BATCH_FILES, readTogether } from './read-together.js';
import { ReadableFolders } from './readable-folders.js';

/**
 * A process that reads the facts of files from the end of a list, and is ended by whoever has started it where the two
 * meet.
 */
async function readFromEnd({ paths, readable }: Errand): Promise<void> {
  const folders = new ReadableFolders(readable);
  for (let end = paths.length; end > 0; end -= BATCH_FILES) {
    await send(readTogether(paths.slice(Math.max(0, end - BATCH_FILES), end), folders));
  }
  process.disconnect();
}

/** Done when it is under way: until then nothing else is read, so that nothing piles up here. */
function send(read: ReadFiles): Promise<void> {
  return new Promise(done =>
    process.send?.(read, undefined, {}, fault => {
      // Nobody is there any more.
      if (fault !== null) process.exit();
      done();
    }),
  );
}

process.once('message', errand => void readFromEnd(errand as Errand));
process.once('disconnect', () => process.exit());
