import { parentPort, workerData } from 'node:worker_threads';
import type { CrateGraph } from '../project/crates.js';
import type { Levels } from '../project/levels.js';
import { checkPath, type Outcome } from './check-path.js';
import { Projects } from './projects.js';

/** What a thread is told once. */
export interface Task {
  readonly levels: Levels;
}

/** What a thread is told again and again: files to check, or what another one has read of a workspace. */
export type Message =
  | { readonly kind: 'check'; readonly paths: readonly string[] }
  | { readonly kind: 'workspace'; readonly root: string; readonly graph: CrateGraph };

/** A thread that checks the files it is sent, one after the other, and sends back what came of them. */
const port = parentPort;
if (port !== null) {
  const { levels } = workerData as Task;
  const projects = new Projects(1);
  let last = Promise.resolve();
  port.on('message', (message: Message) => {
    if (message.kind === 'workspace') return projects.wasRead(message.root, message.graph);
    last = last.then(async () => {
      const outcomes: Outcome[] = [];
      for (const path of message.paths) outcomes.push(await checkPath(path, projects, levels));
      port.postMessage(outcomes);
    });
  });
}
