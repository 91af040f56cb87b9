import { installLeptosfmt } from '../truth/format/leptosfmt.js';
import { wallTime } from './format/commands.js';
import { median } from './stats.js';
import { atMost, type Budget } from './table.js';

/** What leptosfmt took for the same files where the budgets in milliseconds were set. */
const LEPTOSFMT_MS = 3000;

/**
 * leptosfmt over the files of a workspace, between our own rounds: it tells how fast the machine is, and makes a budget
 * in milliseconds one for any machine.
 */
export class Leptosfmt {
  private readonly command = [installLeptosfmt()] as const;
  private readonly times: number[] = [];

  constructor(
    private readonly folder: string,
    private readonly cache: string,
  ) {}

  /** Lets it check all files once. */
  round(): void {
    this.times.push(wallTime(this.command, ['--check', '--quiet', this.folder], this.cache));
  }

  /** Its median, in milliseconds. */
  get time(): number {
    return median(this.times);
  }

  /** A time in times of its own, against a budget that was set in milliseconds. */
  beside(time: number, budget: number): { readonly ratio: number; readonly budget: Budget } {
    const ratio = time / this.time;
    const limit = budget / LEPTOSFMT_MS;
    return { ratio, budget: atMost(limit, ratio, `≤ ${limit.toFixed(2)} ×`) };
  }
}
