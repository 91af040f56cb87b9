import { type Profiler, Session } from 'node:inspector';

/** Microseconds between two samples. */
const INTERVAL = 200;

/** The share of a task's time that is spent in functions of some sources and in what they call. */
export function shareOfTime(task: () => void, isCounted: (source: string) => boolean): number {
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
  return countedShare(profile, isCounted);
}

function countedShare(
  { nodes, samples = [], timeDeltas = [] }: Profiler.Profile,
  isCounted: (source: string) => boolean,
): number {
  const counted = new Set<number>();
  // A node comes before those that it calls.
  for (const { id, callFrame, children = [] } of nodes) {
    if (!counted.has(id) && !isCounted(callFrame.url)) continue;
    for (const inner of [id, ...children]) counted.add(inner);
  }
  const spent = (isWanted: (id: number) => boolean): number =>
    samples.reduce((sum, id, index) => (isWanted(id) ? sum + (timeDeltas[index] ?? 0) : sum), 0);
  return spent(id => counted.has(id)) / spent(() => true);
}
