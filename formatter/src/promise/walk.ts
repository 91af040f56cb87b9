import type { FormatOptions } from '../options.js';
import type { Groups } from './groups.js';
import type { Side } from './side.js';
import type { TextRange } from './text-gaps.js';

/** What a formatted view may differ in, and what is known of its text. */
export interface PromiseRules extends Pick<FormatOptions, 'attrValueBraceStyle' | 'closingTagStyle' | 'macroNames'> {
  /** Attributes whose class lists are sorted, by key. */
  readonly sortedAttributes: readonly string[];
  /** What `textGaps` gives for the view as it was. */
  readonly textBefore: readonly TextRange[];
  /** The same for the view as it is formatted; undefined while that has not been parsed. */
  readonly textAfter: readonly TextRange[] | undefined;
  /** Bodies of closures as they were parsed, from their first token to behind their last: ends by starts. */
  readonly closureBodies: ReadonlyMap<number, number>;
}

/** Two texts on the way from their first tokens to their last. */
export interface Walk {
  readonly before: Side;
  readonly after: Side;
  readonly groups: Groups;
  readonly rules: PromiseRules;
  /** Whether something has been met that may be parsed or printed in another way than before, though it means the same. */
  isReshaped: boolean;
}

/**
 * A difference that is no broken promise. Where the next tokens are one, it passes them and returns true; otherwise it
 * leaves everything as it is.
 */
export type Exception = (walk: Walk) => boolean;
