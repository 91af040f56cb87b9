import type { ForkOptions } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Errand, ReadFiles, SharedErrand } from './errand.js';

/** Somebody else who reads. What they do not read, whoever has started them reads all the same. */
export interface Helper {
  end(): void;
}

type OnRead = (read: ReadFiles) => void;

/** Starts threads of this process. */
export async function startThreads(
  count: number,
  workerData: SharedErrand,
  onRead: OnRead,
): Promise<readonly Helper[]> {
  // Not at the top: loading it takes milliseconds, and few starts need another thread.
  const { Worker } = await import('node:worker_threads');
  return Array.from({ length: count }, () => {
    const worker = new Worker(new URL('./facts-thread.js', import.meta.url), { workerData });
    worker.on('message', onRead);
    worker.on('error', () => undefined);
    return { end: () => void worker.terminate() };
  });
}

/** All processors are busy meanwhile, and what is read is garbage a moment later: there is no use in looking at it often. */
const V8_FLAGS = ['--single-threaded-gc', '--min-semi-space-size=16'];

/** Starts a process: a program of ours, which runs nothing of what it reads, and ends when this one does. */
export async function startProcess(errand: Errand, onRead: OnRead): Promise<readonly Helper[]> {
  const { fork } = await import('node:child_process');
  const program = fileURLToPath(new URL('./facts-process.js', import.meta.url));
  const options: ForkOptions & { readonly windowsHide: boolean } = {
    execArgv: [...V8_FLAGS],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
    windowsHide: true,
  };
  // Not `spawn`: where an editor runs this server by itself, its own `fork` starts Node, and not another editor.
  const child = fork(program, options);
  child.on('message', read => onRead(read as ReadFiles));
  // It could not be started, or has ended before it was told anything.
  child.on('error', () => undefined);
  child.send(errand, () => undefined);
  // Nobody who wants to end waits for it.
  child.unref();
  child.channel?.unref();
  return [{ end: () => void child.kill() }];
}
