import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Megabytes (10⁶ bytes) of main memory that a process has, and had at most where the system tells. */
export function memoryOf(pid: number): { now: number | undefined; peak: number | undefined } {
  const status = `/proc/${pid}/status`;
  if (existsSync(status)) {
    const text = readFileSync(status, 'utf8');
    return { now: megabytes(/^VmRSS:\s*(\d+)/m.exec(text)?.[1]), peak: megabytes(/^VmHWM:\s*(\d+)/m.exec(text)?.[1]) };
  }
  if (process.platform === 'win32') return { now: undefined, peak: undefined };
  const resident = execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
  return { now: megabytes(resident), peak: undefined };
}

/** Megabytes that a process and all that it has started have now, where the system tells. */
export function memoryWithChildren(pid: number): number | undefined {
  const children = `/proc/${pid}/task/${pid}/children`;
  if (!existsSync(children)) return undefined;
  const pids = readFileSync(children, 'utf8').split(' ').filter(Boolean).map(Number);
  return [memoryOf(pid).now ?? 0, ...pids.map(child => memoryWithChildren(child) ?? 0)].reduce((sum, one) => sum + one);
}

function megabytes(kibibytes: string | undefined): number | undefined {
  return kibibytes === undefined ? undefined : (Number(kibibytes) * 1024) / 1e6;
}
