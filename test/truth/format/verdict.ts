/** Something that is not as it was. */
export interface Finding {
  /** Line of the file before formatting, from 1 on. */
  readonly line: number;
  readonly detail: string;
}

/** What the judge says about a file before and after formatting. */
export interface Verdict extends Readonly<Record<FindingClass, readonly Finding[]>> {
  /** Views that lie in no other view. */
  readonly views: number;
  /** Those of them whose text is another one now. */
  readonly changed: number;
}

/** The kinds of findings, and what they are called in a table. */
export const FINDING_CLASSES = {
  commentsLost: 'comments lost',
  commentsAdded: 'comments added',
  commentsMoved: 'comments moved',
  commentLines: 'comments that stand behind code now, or no longer do',
  tokens: 'views with other tokens or structure',
  statementEnds: 'views with other statement ends (return; and the like)',
  strings: 'string contents changed',
  blanks: 'rendered white space changed',
  broken: 'views or files that no longer parse',
  unparsable: 'changes in views that never parsed',
  outside: 'changes outside of views',
  blankLines: 'deliberate blank lines removed',
} as const;

export type FindingClass = keyof typeof FINDING_CLASSES;

const ALL_CLASSES = Object.keys(FINDING_CLASSES) as FindingClass[];

/** The kinds of findings that a verdict has. */
export function foundIn(verdict: Verdict): FindingClass[] {
  return ALL_CLASSES.filter(name => verdict[name].length > 0);
}
