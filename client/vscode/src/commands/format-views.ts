import { window } from 'vscode';
import type { ServerRunner } from '../client/server-runner.js';
import { viewEdits } from '../formatting/view-edits.js';

/** Formats the views of the file at hand, whoever formats Rust otherwise. */
export async function formatViews(runner: ServerRunner): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor === undefined) return;
  const { tabSize, insertSpaces } = editor.options;
  const options = { tabSize: Number(tabSize), insertSpaces: insertSpaces !== false };
  const edits = await viewEdits(editor.document, options, runner);
  await editor.edit(builder => {
    for (const { range, newText } of edits) builder.replace(range, newText);
  });
}
