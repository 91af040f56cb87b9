import type { Trouble } from '../files/trouble.js';
import type { Refusal } from '../format.js';
import type { FormatOptions } from '../options.js';
import type { RustfmtSettings } from '../settings/resolver.js';
import type { LineRange } from './line-range.js';

/** What is the same for all files of a run. Plain data, as it goes to other threads. */
export interface Task {
  readonly range: LineRange | undefined;
  readonly rustfmt: { readonly args: readonly string[] } | undefined;
  /** What becomes of a file that is not formatted. */
  readonly purpose: 'write' | 'name' | 'diff';
  /** Whether it is remembered what was found. */
  readonly remember: boolean;
  /** Whether standard output and standard error have colours, and the columns of the latter. */
  readonly colorOut: boolean;
  readonly colorErr: boolean;
  readonly width: number;
}

/** A file to format. */
export interface Job {
  /** Absolute. */
  readonly path: string;
  /** Bytes, as far as known. */
  readonly size: number;
  readonly options: FormatOptions;
  /** For rustfmt, where it has a part in it. */
  readonly rustfmt: RustfmtSettings | undefined;
}

/**
 * What a note is about: a view that does not parse, a view that is left as it is so that the promise is kept, a file
 * that could not be formatted as a whole or by rustfmt, or a remark that changes nothing.
 */
export type NoteKind = 'syntax' | 'promise' | 'failure' | 'remark';

/** Something to tell about a file. */
export interface Note {
  readonly kind: NoteKind;
  readonly trouble: Trouble;
  /** The lines it is about, as they are shown. */
  readonly frame: string | undefined;
}

/** What came of a job. */
export interface Outcome {
  readonly notes: readonly Note[];
  /** Whether there is something to change. */
  readonly isChanged: boolean;
  /** What there is to change, for those who write or show it. */
  readonly change: Change | undefined;
  /** What the next run need not find out again. */
  readonly finding: Finding | undefined;
}

export interface Change {
  /** What the file held. */
  readonly before: Uint8Array;
  readonly after: string;
  /** Where it is asked for. */
  readonly diff: string | undefined;
}

/** What is known about a content. Plain data. */
export interface Finding {
  /** Its digest; empty for any content without views. */
  readonly content: string;
  readonly isFormatted: boolean;
  /** With their places in it. */
  readonly refusals: readonly Refusal[];
}

/** Whether a note makes a run fail. */
export function isError({ kind }: Note): boolean {
  return kind === 'syntax' || kind === 'failure';
}
