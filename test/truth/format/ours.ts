import { Formatter, type Refusal } from '../../../formatter/src/format.js';
import type { Texts } from './judge.js';

/** What our formatter makes of a file. */
export interface Formatted {
  readonly text: string;
  /** Views that are left as they were. */
  readonly refusals: readonly Refusal[];
  /** What was thrown, in which case the text is as it was. */
  readonly crash?: string;
}

/** Formats all files with the default settings. */
export async function formatOurs(texts: Texts): Promise<Map<string, Formatted>> {
  const formatter = await Formatter.load();
  return new Map([...texts].map(([place, text]) => [place, formatOne(formatter, text)] as const));
}

function formatOne(formatter: Formatter, text: string): Formatted {
  try {
    const { text: formatted, refusals } = formatter.format(text);
    return { text: formatted, refusals };
  } catch (error) {
    return { text, refusals: [], crash: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
