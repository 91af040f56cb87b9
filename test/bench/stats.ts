/** The value that `percent` per cent of the values do not exceed (nearest rank); NaN where there are none. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const rank = Math.max(1, Math.ceil((percent / 100) * sorted.length));
  return sorted[rank - 1] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return percentile(values, 50);
}

/** Runs tasks in turn, round after round, so that a busy machine troubles all of them; milliseconds, by task. */
export function interleave(rounds: number, ...tasks: readonly (() => void)[]): number[][] {
  const times: number[][] = tasks.map(() => []);
  for (let round = 0; round < rounds; round++) {
    tasks.forEach((task, index) => {
      times[index]?.push(timed(task));
    });
  }
  return times;
}

/** Milliseconds that a task takes. */
export function timed(task: () => void): number {
  const began = performance.now();
  task();
  return performance.now() - began;
}

/** Some of the values, evenly spread. */
export function spread<T>(values: readonly T[], count: number): T[] {
  if (values.length <= count) return [...values];
  const step = values.length / count;
  return Array.from({ length: count }, (_, index) => values[Math.floor((index + 0.5) * step)]).filter(
    (value): value is T => value !== undefined,
  );
}
