import type { RustfmtSettings } from '../settings/resolver.js';
import { type FormattedText, formatViews, type ViewFormat } from './format-views.js';
import { type RustfmtResult, rustfmt } from './rustfmt.js';

/** How often both take turns before it is given up that they agree. */
const ROUNDS = 3;

export interface RustFormat extends ViewFormat {
  /** The file, absolute. */
  readonly path: string;
  readonly rustfmt: RustfmtSettings;
  readonly args: readonly string[];
  /** Whether rustfmt is known to have nothing to change in the text as it is. */
  readonly isRustFormatted: boolean;
}

export interface FormattedWithRustfmt extends FormattedText {
  /** Why rustfmt did nothing. The views are formatted all the same. */
  readonly failure: Exclude<RustfmtResult, { text: string }> | undefined;
  /** Whether formatting the text again, by either of them, is known to change nothing. */
  readonly isStable: boolean;
}

/**
 * Formats a text by rustfmt, then its views, and so on until neither changes anything: rustfmt moves views by their
 * indentation, and a view that fits into a line can move the Rust around it. Then `cargo fmt` changes nothing.
 */
export async function formatWithRustfmt(text: string, format: RustFormat): Promise<FormattedWithRustfmt> {
  const { path, args, isRustFormatted } = format;
  const first = formatViews(text, format);
  const { refusalsBefore } = first;
  // Neither has anything to do, which is so for most files.
  if (isRustFormatted && first.text === text) return { ...first, failure: undefined, isStable: true };
  let current = { text, refusals: first.refusals };
  for (let round = 0; round <= ROUNDS; round++) {
    const result = await rustfmt(current.text, path, format.rustfmt, args);
    if (!('text' in result)) return { ...first, failure: result, isStable: true };
    const isSettled = result.text === current.text && (round > 0 || first.text === text);
    if (isSettled) return { ...current, refusalsBefore, failure: undefined, isStable: true };
    current = formatViews(result.text, format);
  }
  return { ...current, refusalsBefore, failure: undefined, isStable: false };
}
