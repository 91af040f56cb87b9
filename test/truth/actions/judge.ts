import { join } from 'node:path';
import { LineIndex } from 'tree-sitter-leptos';
import { type Check, leptosVersion, runCheck } from '../apps/checks.js';
import { type Applied, applied, batchesOf, functionAt, functionsOf, withTexts } from './batch.js';
import type { Offered } from './offered.js';

/** An action after which the app does not compile. */
export interface Rejected {
  readonly action: Offered;
  /** What the compiler says: its codes, `E0382`, or `other`, and the messages. */
  readonly codes: readonly string[];
  readonly messages: readonly string[];
}

interface CompilerError {
  readonly message: string;
  readonly code: string;
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** Has the compiler judge each action on its own, many at a time; returns those that it rejects. */
export function judge(actions: readonly Offered[], check: Check, folder: string): Rejected[] {
  const suspects = batchesOf(actions).flatMap(batch => suspectsOf(batch, check, folder));
  // Alone in its function, each has its own errors.
  return batchesOf(suspects, functionsOf).flatMap(batch => rejectedOf(batch, check, folder));
}

/** Of actions in as many functions those that the compiler rejects. */
function rejectedOf(batch: readonly Offered[], check: Check, folder: string): Rejected[] {
  const rejected: Rejected[] = [];
  let rest = batch;
  while (rest.length > 0) {
    const { applied: now, errors, passed } = compiled(rest, check, folder);
    if (passed) break;
    const guilty = rest.flatMap(action => {
      const own = rest.length === 1 ? errors : errors.filter(error => blamedFor(error, now).includes(action));
      if (own.length === 0 && rest.length > 1) return [];
      return [
        { action, codes: [...new Set(own.map(({ code }) => code))], messages: own.map(({ message }) => message) },
      ];
    });
    if (guilty.length === 0) return [...rejected, ...rest.flatMap(action => rejectedOf([action], check, folder))];
    rejected.push(...guilty);
    rest = rest.filter(action => !guilty.some(one => one.action === action));
  }
  return rejected;
}

/** Takes out of a batch what the errors point at until the rest compiles. */
function suspectsOf(batch: readonly Offered[], check: Check, folder: string): Offered[] {
  const suspects: Offered[] = [];
  let rest = batch;
  while (rest.length > 0) {
    const { applied: now, errors, passed } = compiled(rest, check, folder);
    if (passed) break;
    const blamed = new Set(errors.flatMap(error => blamedFor(error, now)));
    if (blamed.size === 0) return [...suspects, ...halved(rest, check, folder)];
    suspects.push(...blamed);
    rest = rest.filter(action => !blamed.has(action));
  }
  return suspects;
}

/** The errors point at none of them: halves, until few are left. */
function halved(batch: readonly Offered[], check: Check, folder: string): Offered[] {
  if (batch.length === 1) return [...batch];
  const middle = Math.ceil(batch.length / 2);
  return [batch.slice(0, middle), batch.slice(middle)].flatMap(half => suspectsOf(half, check, folder));
}

function compiled(actions: readonly Offered[], check: Check, folder: string) {
  const result = applied(actions);
  const { passed, output } = withTexts(result.texts, () => runCheck(check, leptosVersion(check.app), folder));
  return { applied: result, passed, errors: errorsIn(output, folder) };
}

/** All errors that the compiler prints with a place. */
function errorsIn(output: string, folder: string): CompilerError[] {
  return output.split(/^(?=error|warning)/m).flatMap(message => {
    const found = /^error(?:\[(E\d+)\])?: .*\n\s*--> ([^\n:]+):(\d+):(\d+)/.exec(message);
    if (found === null) return [];
    const [, code = 'other', path = '', line, column] = found;
    return [{ message: message.trimEnd(), code, path: join(folder, path), line: Number(line), column: Number(column) }];
  });
}

/** The smallest action that an error lies in; otherwise those in the same function. */
function blamedFor({ path, line, column }: CompilerError, { texts, places }: Applied): Offered[] {
  const text = texts.get(path);
  if (text === undefined) return [];
  const at = LineIndex.of(text).offsetAt({ line: line - 1, character: column - 1 });
  const inFile = [...places].flatMap(([action, spans]) => {
    const span = spans.get(path);
    return span === undefined ? [] : [{ action, span }];
  });
  const around = inFile.filter(({ span }) => span.start <= at && at <= span.end);
  if (around.length > 0) return around.map(({ action }) => action);
  const item = functionAt(text, { start: at, end: at });
  return inFile.filter(({ span }) => item.start <= span.end && span.start < item.end).map(({ action }) => action);
}
