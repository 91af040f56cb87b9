import { findProblems, loadParsers, type Span, ViewDocument } from 'tree-sitter-leptos';
import { checkDocument } from '../../../src/check/check-document.js';
import type { CodeAction } from '../../../src/features/code-actions/code-action.js';
import { codeActions } from '../../../src/features/code-actions/index.js';
import type { LeptosVersion } from '../../../src/project/leptos-version.js';
import { context } from '../snippet.js';

const parsers = await loadParsers();

export interface Options {
  readonly version?: LeptosVersion;
  readonly only?: readonly string[];
  /** Whether the result may still hold mistakes. */
  readonly broken?: boolean;
}

/** A Rust file with a cursor, or with a selection between two marks. */
export function marked(text: string): { document: ViewDocument; span: Span } {
  const [before = '', inside, behind] = text.split('│');
  if (inside === undefined) throw new Error(`no cursor in ${text}`);
  const end = before.length + (behind === undefined ? 0 : inside.length);
  return { document: ViewDocument.open(parsers, text.replaceAll('│', '')), span: { start: before.length, end } };
}

export function actionsAt(text: string, { version = '0.8', only }: Options = {}): CodeAction[] {
  const { document, span } = marked(text);
  const findings = () => checkDocument(document, { ...context(version), levels: {} });
  return codeActions({ document, span, context: context(version), findings }, only);
}

export function titlesAt(text: string, options?: Options): string[] {
  return actionsAt(text, options).map(action => action.title);
}

/** The file after an action whose title begins so; what it leaves must parse. */
export function acted(text: string, title: string, options: Options = {}): string {
  const actions = actionsAt(text, options);
  const action = actions.find(candidate => candidate.title.startsWith(title));
  if (action === undefined)
    throw new Error(`${title} was not offered, but ${actions.map(one => one.title).join(', ')}`);
  const { document } = marked(text);
  let result = document.text;
  const edits = [...action.edits().own].sort((a, b) => b.start - a.start);
  edits.forEach((edit, index) => {
    if ((edits[index - 1]?.start ?? Number.POSITIVE_INFINITY) < edit.end) throw new Error('edits overlap');
    result = result.slice(0, edit.start) + edit.text + result.slice(edit.end);
  });
  const problems = options.broken === true ? [] : findProblems(ViewDocument.open(parsers, result));
  if (problems.length > 0) throw new Error(`${problems.map(problem => problem.message).join(' ')}\n${result}`);
  return result;
}

const BEFORE = 'fn f() {\n    view! {\n';
const BEHIND = '\n    }\n}\n';

/** As `acted`, for the lines of a view, which are indented by eight blanks. */
export function actedInView(lines: readonly string[], title: string, options?: Options): string[] {
  const result = acted(BEFORE + lines.map(line => `        ${line}`).join('\n') + BEHIND, title, options);
  return result
    .slice(BEFORE.length, result.length - BEHIND.length)
    .split('\n')
    .map(line => line.replace(/^ {8}/, ''));
}

export function titlesInView(line: string, options?: Options): string[] {
  return titlesAt(`${BEFORE}        ${line}${BEHIND}`, options);
}
