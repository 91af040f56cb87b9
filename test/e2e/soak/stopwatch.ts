/** How long requests take, in milliseconds, by their method */
export class Stopwatch {
  private readonly times = new Map<string, number[]>();

  /** Asks, and keeps how long the answer took. */
  async time<Result>(method: string, ask: () => Promise<Result>): Promise<Result> {
    const began = performance.now();
    const result = await ask();
    const times = this.times.get(method) ?? [];
    this.times.set(method, times);
    times.push(performance.now() - began);
    return result;
  }

  get requests(): number {
    return [...this.times.values()].reduce((sum, times) => sum + times.length, 0);
  }

  /** The longest of all. */
  get slowest(): number {
    return Math.max(0, ...[...this.times.values()].map(times => Math.max(...times)));
  }

  /** How many took longer than so many milliseconds. */
  over(limit: number): number {
    return [...this.times.values()].reduce((sum, times) => sum + times.filter(time => time > limit).length, 0);
  }

  /** One line for each method: how often, the median, the 99th percentile, the longest. */
  toString(): string {
    return [...this.times]
      .map(([method, times]) => {
        const sorted = [...times].sort((a, b) => a - b);
        const at = (share: number): string => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(1);
        return `${method.padEnd(36)} ${String(times.length).padStart(6)} × p50 ${at(0.5)} p99 ${at(0.99)} max ${at(1)} ms`;
      })
      .join('\n');
  }
}
