import { findProblems, ViewDocument } from 'tree-sitter-leptos';
import { codeActions } from '../../../src/features/code-actions/index.js';
import type { Files } from '../../project/workspace.js';
import { inWorkspace } from '../project.js';
import { parsers } from '../snippet.js';

/** The actions at the cursor of a workspace, or for the selection from the cursor to `┃`. */
async function actionsIn(files: Files) {
  const marked = Object.entries(files).find(([, text]) => text.includes('│'));
  const end = marked?.[1].replace('│', '').indexOf('┃') ?? -1;
  const opened = await inWorkspace(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, text.replace('┃', '')])),
  );
  const { document, offset, context } = opened;
  const span = { start: offset, end: end < 0 ? offset : end };
  return { document, actions: codeActions({ document, span, context, findings: () => [] }) };
}

export async function titlesIn(files: Files): Promise<string[]> {
  return (await actionsIn(files)).actions.map(({ title }) => title);
}

/** The document after an action; it must parse. */
export async function actedIn(files: Files, title: string): Promise<string> {
  const { document, actions } = await actionsIn(files);
  const action = actions.find(candidate => candidate.title === title);
  if (action === undefined)
    throw new Error(`${title} was not offered, but ${actions.map(one => one.title).join(', ')}`);
  const edits = [...action.edits().own].sort((a, b) => b.start - a.start);
  const text = edits.reduce(
    (result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end),
    document.text,
  );
  const problems = findProblems(ViewDocument.open(parsers, text));
  if (problems.length > 0) throw new Error(`${problems.map(problem => problem.message).join(' ')}\n${text}`);
  return text;
}
