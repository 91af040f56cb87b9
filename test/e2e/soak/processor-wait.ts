import { existsSync, readFileSync } from 'node:fs';

/**
 * How long a process has waited for a processor that others had, in milliseconds since its start: what a busy machine adds to
 * an answer. Linux tells it of the main thread (proc(5), `/proc/pid/schedstat`); elsewhere it is 0.
 */
export function processorWait(pid: number): number {
  const file = `/proc/${pid}/schedstat`;
  if (!existsSync(file)) return 0;
  const [, nanoseconds = '0'] = readFileSync(file, 'utf8').split(' ');
  return Number(nanoseconds) / 1e6;
}
