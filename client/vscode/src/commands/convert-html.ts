import { env, window } from 'vscode';
import type { ServerRunner } from '../client/server-runner.js';
import { indentedBelow } from './indented-below.js';

/** Writes what is selected, otherwise what is in the clipboard, as the content of a view. */
export async function convertHtml({ client }: ServerRunner): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor === undefined || client === undefined) return;
  const { document, selection } = editor;
  const html = selection.isEmpty ? await env.clipboard.readText() : document.getText(selection);
  if (html.trim() === '') {
    void window.showInformationMessage('Select HTML, or copy some, to convert it.');
    return;
  }
  const converted = await client.sendRequest<{ text: string } | null>('leptos/htmlToView', {
    text: html,
    uri: client.code2ProtocolConverter.asUri(document.uri),
  });
  if (converted === null) return;
  const line = document.lineAt(selection.start.line);
  const indentation = line.text.slice(0, Math.min(line.firstNonWhitespaceCharacterIndex, selection.start.character));
  await editor.edit(builder => builder.replace(selection, indentedBelow(converted.text, indentation)));
}
