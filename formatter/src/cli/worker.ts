import { parentPort, workerData } from 'node:worker_threads';
import { formatBatch } from './format-batch.js';
import type { Job, Outcome, Task } from './job.js';

/** Jobs that are sent together, because each message costs time. */
export interface Batch {
  readonly id: number;
  readonly jobs: readonly Job[];
}

export interface Finished {
  readonly id: number;
  readonly outcomes: readonly Outcome[];
}

/** A thread that formats the files it is told to, one after the other. */
const port = parentPort;
if (port !== null) {
  const task = workerData as Task;
  let last = Promise.resolve();
  port.on('message', ({ id, jobs }: Batch) => {
    last = last.then(async () => {
      port.postMessage({ id, outcomes: await formatBatch(jobs, task) } satisfies Finished);
    });
  });
}
