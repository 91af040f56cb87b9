import { type Parsers, type View, ViewDocument } from 'tree-sitter-leptos';
import type { FormatRange, FormatResult, Formatter } from '../../formatter/src/format.js';
import type { FormatOptions } from '../../formatter/src/options.js';
import { checkPromise, type TextRange, textGaps } from '../../formatter/src/promise/index.js';
import type { RustFile } from './generate/file.js';

/** What all checks work on: a file as it was, and as it is formatted. */
interface Formatted {
  readonly parsers: Parsers;
  readonly formatter: Formatter;
  readonly file: RustFile;
  readonly options: FormatOptions;
  readonly result: FormatResult;
}

/** A stand-in for a real sorter. */
const sortClasses = (classes: string): string => classes.split(/\s+/).filter(Boolean).sort().join(' ');

/** Formats a file and throws where the result is not what it has to be. */
export function check(
  parsers: Parsers,
  formatter: Formatter,
  file: RustFile,
  options: FormatOptions,
  range: FormatRange | undefined,
): void {
  const result = formatter.format(file.text, options, undefined, sortClasses);
  const formatted = { parsers, formatter, file, options, result };
  checkRefusals(formatted);
  checkEdits(formatted);
  checkKept(formatted);
  checkSecondRun(formatted);
  if (range !== undefined) checkRange(formatted, range);
}

function checkRefusals({ result }: Formatted): void {
  const [refusal] = result.refusals;
  if (refusal !== undefined) throw new Error(`Refused at ${refusal.start} (${refusal.reason}): ${refusal.message}`);
}

/** Edits replace whole views, and nothing else. */
function checkEdits({ file, result }: Formatted): void {
  let text = '';
  let from = 0;
  for (const edit of result.edits) {
    const isView = file.views.some(({ start, end }) => start === edit.start && end === edit.end);
    if (!isView || edit.start < from) throw new Error(`An edit of ${edit.start} to ${edit.end}, which is no view.`);
    text += file.text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  if (result.text !== text + file.text.slice(from)) throw new Error('The text is not what the edits give.');
}

/** The promise, checked without the formatter. */
function checkKept({ parsers, file, options, result }: Formatted): void {
  const before = ViewDocument.open(parsers, file.text);
  const after = ViewDocument.open(parsers, result.text);
  try {
    if (before.views.length !== file.views.length || after.views.length !== file.views.length) {
      throw new Error(`${file.views.length} views, then ${before.views.length}, formatted ${after.views.length}.`);
    }
    for (const [index, view] of before.views.entries()) {
      const formatted = after.views[index] ?? view;
      const { broken } = checkPromise(textOf(file.text, view), textOf(result.text, formatted), {
        ...options,
        sortedAttributes: Object.keys(options.attrValues),
        textBefore: textsOf(file.text, view),
        textAfter: textsOf(result.text, formatted),
      });
      if (broken !== undefined) throw new Error(`The promise is broken (${broken.kind}): ${broken.message}`);
    }
  } finally {
    before.dispose();
    after.dispose();
  }
}

/** The unquoted texts of a view. For the grammar the scope that it may begin with is one too. */
function textsOf(text: string, view: View): readonly TextRange[] {
  return textGaps(view).filter(({ start, end }) => !/^cx\b/.test(text.slice(view.start + start, view.start + end)));
}

function textOf(text: string, view: View): string {
  return text.slice(view.start, view.end);
}

function checkSecondRun({ formatter, options, result }: Formatted): void {
  const again = formatter.format(result.text, options, undefined, sortClasses);
  if (again.text !== result.text) throw new Error(`A second run changes something:\n${again.text}`);
  if (again.edits.length > 0) throw new Error('A second run has edits that change nothing.');
}

/** Of a range the views that touch it are formatted as they are without one, the others not at all. */
function checkRange({ formatter, file, options, result }: Formatted, range: FormatRange): void {
  const touched = file.views.filter(({ start, end }) => start <= range.end && range.start <= end);
  const expected = result.edits.filter(edit => touched.some(({ start }) => start === edit.start));
  const { edits } = formatter.format(file.text, options, range, sortClasses);
  if (JSON.stringify(edits) === JSON.stringify(expected)) return;
  throw new Error(`Of ${range.start} to ${range.end} ${edits.length} views are formatted, not ${expected.length}.`);
}
