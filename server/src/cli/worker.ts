import { parentPort, workerData } from 'node:worker_threads';
import type { Levels } from '../project/levels.js';
import { checkPath, type Outcome } from './check-path.js';
import { Projects } from './projects.js';

/** What a thread is told once. */
export interface Task {
  readonly levels: Levels;
}

/** A thread that checks the files it is sent, one after the other, and sends back what came of them. */
const port = parentPort;
if (port !== null) {
  const { levels } = workerData as Task;
  const projects = new Projects(1);
  let last = Promise.resolve();
  port.on('message', (paths: readonly string[]) => {
    last = last.then(async () => {
      const outcomes: Outcome[] = [];
      for (const path of paths) outcomes.push(await checkPath(path, projects, levels));
      port.postMessage(outcomes);
    });
  });
}
