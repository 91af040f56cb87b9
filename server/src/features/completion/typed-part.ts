import type { Completion } from './item.js';

/** Proposals that fit what is typed already. */
export interface FittingCompletions {
  readonly completions: readonly Completion[];
  /** Whether there are others: who deletes a character, or types another one, has to ask again. */
  readonly isIncomplete: boolean;
}

/**
 * What of a name stands in front of the cursor. Editors compare it with proposals in several ways, by prefixes, words,
 * capitals or parts; in each of them the characters that are typed come in the same order. What an editor would not show
 * need not be made, and with two letters of a name that is nearly all.
 */
export class TypedPart {
  /** Whether something did not fit. */
  hasLeftOut = false;
  private start = -1;
  private typed = '';

  /** @param offset Of the cursor, in UTF-16 units. */
  constructor(
    private readonly text: string,
    private readonly offset: number,
  ) {}

  /**
   * Whether an editor may show a proposal.
   *
   * @param start Where the word begins that it replaces.
   * @param name What is compared with the word.
   */
  fits(start: number, name: string): boolean {
    if (start !== this.start) this.typed = this.text.slice(start, this.offset).toLowerCase();
    this.start = start;
    if (this.typed === '' || comesIn(this.typed, name.toLowerCase())) return true;
    this.hasLeftOut = true;
    return false;
  }
}

/** Whether the characters of a text come in another one in the same order. */
function comesIn(typed: string, name: string): boolean {
  let at = 0;
  for (const character of typed) {
    at = name.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
