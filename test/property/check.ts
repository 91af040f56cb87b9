import { type Parsers, type View, ViewDocument } from 'tree-sitter-leptos';
import type { FormatRange, FormatResult, Formatter } from '../../formatter/src/format.js';
import type { FormatOptions } from '../../formatter/src/options.js';
import { checkPromise, textGaps } from '../../formatter/src/promise/index.js';
import { lex } from '../../formatter/src/rust/lexer.js';
import type { Lexed } from '../../formatter/src/rust/tokens.js';
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
  const before = ViewDocument.open(parsers, withoutScopes(file.text));
  const after = ViewDocument.open(parsers, withoutScopes(result.text));
  try {
    if (before.views.length !== file.views.length || after.views.length !== file.views.length) {
      throw new Error(`${file.views.length} views, then ${before.views.length}, formatted ${after.views.length}.`);
    }
    for (const [index, view] of before.views.entries()) {
      const formatted = after.views[index] ?? view;
      const { broken } = checkPromise(tokensOf(file.text, view), tokensOf(result.text, formatted), {
        ...options,
        sortedAttributes: Object.keys(options.attrValues),
        textBefore: textGaps(view),
        textAfter: textGaps(formatted),
        closureBodies: new Map(),
      });
      if (broken !== undefined) throw new Error(`The promise is broken (${broken.kind}): ${broken.message}`);
    }
  } finally {
    before.dispose();
    after.dispose();
  }
}

/** The text with blanks for the scopes that views begin with, which for the grammar are unquoted text. */
function withoutScopes(text: string): string {
  return text.replace(/(view\s*!\s*[{([]\s*)cx(\s*),/g, '$1  $2 ');
}

function tokensOf(text: string, { start, end }: View): Lexed {
  const lexed = lex(text, start, end);
  if (lexed === undefined) throw new Error(`The view at ${start} does not lex.`);
  return lexed;
}

function checkSecondRun({ formatter, options, result }: Formatted): void {
  const again = formatter.format(result.text, options, undefined, sortClasses);
  if (again.text !== result.text) throw new Error(`A second run changes something:\n${again.text}`);
  if (again.edits.length > 0) throw new Error('A second run has edits that change nothing.');
}

/**
 * Of a range the views that touch it are formatted as they are without one, the others not at all. They are indented as
 * the file is and as their line, which may be another one where a view in front of them is formatted too.
 */
function checkRange({ formatter, file, options, result }: Formatted, range: FormatRange): void {
  const touched = file.views.filter(({ start, end }) => start <= range.end && range.start <= end);
  const { edits } = formatter.format(file.text, options, range, sortClasses);
  const stray = edits.find(edit => !touched.some(({ start }) => start === edit.start));
  if (stray !== undefined) throw new Error(`The view at ${stray.start} is formatted, which does not touch the range.`);
  const [first] = touched;
  if (first === undefined || standsBehindView(file, first.start)) return;
  if (options.indentationStyle === 'Auto' && standsBehindFirstIndentation(file, first.start)) return;
  const expected = result.edits.filter(edit => touched.some(({ start }) => start === edit.start));
  if (JSON.stringify(edits) === JSON.stringify(expected)) return;
  throw new Error(`Of ${range.start} to ${range.end} other edits are made than without the range.`);
}

/** Whether a view ends in the line in which one begins. */
function standsBehindView({ text, views }: RustFile, start: number): boolean {
  return views.some(({ end }) => end <= start && !text.slice(end, start).includes('\n'));
}

/** Whether the first indented line of the file, as which all of it is, is in a view in front of this one. */
function standsBehindFirstIndentation({ text, views }: RustFile, viewStart: number): boolean {
  const indented = text.search(/^[\t ]/m);
  return views.some(({ start, end }) => end <= viewStart && start < indented && indented < end);
}
