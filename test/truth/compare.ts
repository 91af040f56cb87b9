import type { Exceptions } from './exceptions.js';
import type { FileDump, FileRecord, ViewDump, ViewRecord } from './records.js';
import { firstDifference, outline } from './structure.js';

/** Something our parser gets wrong. */
export interface Failure {
  /** File and line. */
  place: string;
  detail: string;
}

/** What comes out of a comparison. */
export interface Comparison {
  files: number;
  views: number;
  /** Views inside macro definitions, whose bodies are patterns rather than templates. */
  inDefinitions: number;
  /** Accepted views in files that are not Rust, where nobody can say what is right. */
  inBrokenFiles: number;
  excused: number;
  accepted: number;
  rejected: number;
  notClean: Failure[];
  otherStructure: Failure[];
  notFlagged: Failure[];
  newlyBroken: Failure[];
}

/** Both parsers' records of one file. */
export interface FilePair {
  /** What to call the file, as in `thaw-0.4.8/src/lib.rs`. */
  place: string;
  text: Buffer;
  truth: FileRecord;
  ours: FileDump;
}

/** Compares our parser's reading of the files with the real parser's. */
export function compare(pairs: Iterable<FilePair>, exceptions: Exceptions): Comparison {
  const result: Comparison = {
    files: 0,
    views: 0,
    inDefinitions: 0,
    inBrokenFiles: 0,
    excused: 0,
    accepted: 0,
    rejected: 0,
    notClean: [],
    otherStructure: [],
    notFlagged: [],
    newlyBroken: [],
  };
  for (const pair of pairs) {
    result.files += 1;
    for (const view of pair.truth.views) compareView(view, pair, exceptions, result);
    if (isNewlyBroken(pair) && !exceptions.excuse(pair.place)) {
      const detail = 'errors in our tree, none in that of plain tree-sitter-rust';
      result.newlyBroken.push({ place: pair.place, detail });
    }
  }
  return result;
}

function compareView(view: ViewRecord, pair: FilePair, exceptions: Exceptions, result: Comparison): void {
  const line = lineAt(pair.text, view.start);
  result.views += 1;
  if (view.inDefinition) result.inDefinitions += 1;
  else if (view.accepted && !pair.truth.rust) result.inBrokenFiles += 1;
  else if (exceptions.excuse(pair.place, line)) result.excused += 1;
  else if (view.accepted) compareAccepted(view, pair, line, result);
  else compareRejected(view, pair, line, result);
}

function compareAccepted(view: ViewRecord, pair: FilePair, line: number, result: Comparison): void {
  result.accepted += 1;
  const place = `${pair.place}:${line}`;
  const ours = pair.ours.views.find(({ start, end }) => start === view.start && end === view.end);
  if (!ours?.clean) {
    const found = ours ? 'not clean' : 'no view';
    result.notClean.push({ place, detail: `${found}: ${excerpt(view, pair)}` });
  }
  const detail = ours ? structureDifference(view, ours, pair) : 'no view';
  if (detail !== undefined) result.otherStructure.push({ place, detail });
}

function structureDifference(view: ViewRecord, ours: ViewDump, { text }: FilePair): string | undefined {
  const expected = outline(view, view.docComments, text);
  return firstDifference(expected, outline(ours, view.docComments, text));
}

function compareRejected(view: ViewRecord, pair: FilePair, line: number, result: Comparison): void {
  result.rejected += 1;
  // Where the delimiters do not pair up, nobody can say where the view ends.
  const ours = pair.ours.views.find(({ start }) => start === view.start);
  if (ours?.flagged ?? !pair.ours.clean) return;
  const detail = `${view.messages[0] ?? 'rejected'}: ${excerpt(view, pair)}`;
  result.notFlagged.push({ place: `${pair.place}:${line}`, detail });
}

/**
 * A rejected view makes errors that plain Rust, blind to templates, cannot have. In a
 * macro definition it may well be valid once its fragments are filled in.
 */
function isNewlyBroken({ truth, ours }: FilePair): boolean {
  const templatesAreValid = truth.views.every(view => view.accepted || view.inDefinition);
  return templatesAreValid && ours.plainClean && !ours.clean;
}

function lineAt(text: Buffer, offset: number): number {
  return text.toString('utf8', 0, offset).split('\n').length;
}

function excerpt({ start, end }: ViewRecord, { text }: FilePair): string {
  return text.toString('utf8', start, end).trim().replace(/\s+/g, ' ').slice(0, 80);
}
