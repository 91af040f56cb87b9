import { existsSync, readFileSync } from 'node:fs';

/**
 * Milliseconds of processor time that a process has taken so far, in steps of ten; undefined where the system does not
 * tell. On a machine that others use at the same time it says more than the time on the clock.
 */
export function processorTimeOf(pid: number): number | undefined {
  return timeIn(`/proc/${pid}/stat`, 11);
}

/** The same of all processes that this one has started, and that have ended. */
export function processorTimeOfChildren(): number | undefined {
  return timeIn('/proc/self/stat', 13);
}

/**
 * @param field Where the first of two fields of proc(5) is, counted behind the name, which may hold blanks: `utime` and
 *   `stime`, or `cutime` and `cstime`, in hundredths of a second.
 */
function timeIn(path: string, field: number): number | undefined {
  if (!existsSync(path)) return undefined;
  const fields = readFileSync(path, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  const [user, system] = fields.slice(field, field + 2).map(Number);
  return user === undefined || system === undefined ? undefined : (user + system) * 10;
}
