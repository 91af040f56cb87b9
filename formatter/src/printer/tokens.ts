/** What a printer is told, in order. */
export type Token = Word | Written | Verbatim | Break | Begin | End;

export interface Word {
  readonly type: 'word';
  readonly text: string;
  /** What it takes of its line. */
  readonly columns: number;
  /** What of that is indentation of its own, at the beginning of a line. */
  readonly indent: number;
}

/** Text over several lines that stays as it is. */
export interface Written {
  readonly type: 'written';
  readonly text: string;
}

/** Text over several lines that keeps its own layout. */
export interface Verbatim {
  readonly type: 'verbatim';
  readonly lines: readonly VerbatimLine[];
}

export interface VerbatimLine {
  readonly text: string;
  /**
   * Columns beyond the indentation of the line in which the first one is written. Undefined where the line begins in
   * the middle of a literal or comment: nothing is put in front of it.
   */
  readonly relative: number | undefined;
}

/** A place where the line may end. */
export interface Break {
  readonly type: 'break';
  /** Columns beyond the box's indentation. */
  offset: number;
  /** The blanks that stand here where the line goes on. */
  readonly blanks: number;
  /** What is written in front of the newline: a trailing comma. */
  readonly preBreak: string;
  /** What is written behind the newline and its indentation: the `{` of a body that broke. */
  readonly postBreak: string;
  /** What is written where the line goes on. */
  readonly noBreak: string;
  /** Nothing at all where the box ends right here. */
  readonly ifNonEmpty: boolean;
  readonly neverBreak: boolean;
}

export interface Begin {
  readonly type: 'begin';
  /** What its breaks indent beyond the box around it. */
  readonly offset: number;
  readonly breaks: Breaks;
  /** Whether its breaks indent beyond the line in which it begins instead, whatever box is around it. */
  readonly fromLine: boolean;
}

/** Consistent: all breaks of a box break, or none. Inconsistent: each where the next part does not fit. */
export type Breaks = 'consistent' | 'inconsistent';

export interface End {
  readonly type: 'end';
}

/** Wider than any line. */
export const INFINITE = 0xffff;
