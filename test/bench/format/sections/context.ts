import type { Formatter } from '../../../../formatter/src/format.js';
import type { Command } from '../commands.js';

/** What every section of the bench is given. */
export interface Context {
  readonly formatter: Formatter;
  readonly ours: Command;
  readonly rounds: number;
  /** A short run, which shows that everything works and little more. */
  readonly quick: boolean;
  /** A folder for files, removed afterwards. */
  readonly folder: string;
}
