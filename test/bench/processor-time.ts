import { existsSync, readFileSync } from 'node:fs';

/**
 * Milliseconds of processor time that a process has taken so far, in steps of ten; undefined where the system does not
 * tell. On a machine that others use at the same time it says more than the time on the clock.
 */
export function processorTimeOf(pid: number): number | undefined {
  const path = `/proc/${pid}/stat`;
  if (!existsSync(path)) return undefined;
  // `utime` and `stime` of proc(5), in hundredths of a second; the name in front of them may hold blanks.
  const [user, system] = readFileSync(path, 'utf8').split(') ').at(-1)?.split(' ').slice(11, 13).map(Number) ?? [];
  return user === undefined || system === undefined ? undefined : (user + system) * 10;
}
