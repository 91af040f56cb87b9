import { type Profiler, Session } from 'node:inspector';

/** Microseconds between two samples. */
const INTERVAL = 200;

/** Whether a source counts, by its URL. */
export type Share = (source: string) => boolean;

/**
 * The shares of a task's time that are spent in functions of some sources and in what they call.
 *
 * @throws Where no sample is in such a source: it has another name now.
 */
export function sharesOfTime(task: () => void, shares: readonly Share[]): number[] {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.setSamplingInterval', { interval: INTERVAL });
  session.post('Profiler.start');
  task();
  let profile: Profiler.Profile | undefined;
  session.post('Profiler.stop', (_, result) => {
    profile = result.profile;
  });
  session.disconnect();
  if (profile === undefined) throw new Error('the profiler gave no profile');
  const taken = profile;
  return shares.map(isCounted => countedShare(taken, isCounted));
}

function countedShare({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile, isCounted: Share): number {
  const counted = new Set<number>();
  // A node comes before those that it calls.
  for (const { id, callFrame, children = [] } of nodes) {
    if (!counted.has(id) && !isCounted(callFrame.url)) continue;
    for (const inner of [id, ...children]) counted.add(inner);
  }
  if (counted.size === 0) throw new Error('the profile has no sample of what is measured');
  const spent = (isWanted: (id: number) => boolean): number =>
    samples.reduce((sum, id, index) => (isWanted(id) ? sum + (timeDeltas[index] ?? 0) : sum), 0);
  return spent(id => counted.has(id)) / spent(() => true);
}
