import { readFileSync } from 'node:fs';
import { shownPath } from '../files/shown-path.js';
import { faultOf } from './format-file.js';
import type { Finding, Note, Outcome, Task } from './job.js';
import { refusalNotes } from './refusal-note.js';

/** What comes of a file about which all is known. It is read only where a part of it is to be shown. */
export function knownOutcome(path: string, { isFormatted, refusals }: Finding, task: Task): Outcome {
  const notes = refusals.length === 0 ? [] : notesFor(path, refusals, task);
  return { notes, isChanged: !isFormatted, change: undefined, finding: undefined };
}

function notesFor(path: string, refusals: Finding['refusals'], { colorErr, width }: Task): Note[] {
  const file = shownPath(path);
  try {
    const text = readFileSync(path, 'utf8').replace(/^\u{feff}/u, '');
    return refusalNotes(file, text, refusals, { color: colorErr, width });
  } catch (error) {
    return [{ kind: 'failure', trouble: faultOf(file, error), frame: undefined }];
  }
}
