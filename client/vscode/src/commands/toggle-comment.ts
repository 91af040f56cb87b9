import { commands, type Selection, type TextDocument, window } from 'vscode';
import type { BaseLanguageClient, TextEdit } from 'vscode-languageclient';
import type { ServerRunner } from '../client/server-runner.js';

/** Comments out what is selected of a view; where the editor's own way is right, the editor does it. */
export async function toggleComment({ client }: ServerRunner): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor === undefined) return;
  const edits = client === undefined ? [] : await editsFor(editor.document, editor.selections, client);
  if (client === undefined || edits.length === 0) {
    await commands.executeCommand('editor.action.commentLine');
    return;
  }
  await editor.edit(builder => {
    for (const { range, newText } of edits) builder.replace(client.protocol2CodeConverter.asRange(range), newText);
  });
}

async function editsFor(
  document: TextDocument,
  selections: readonly Selection[],
  client: BaseLanguageClient,
): Promise<TextEdit[]> {
  const { code2ProtocolConverter: converter } = client;
  const textDocument = converter.asVersionedTextDocumentIdentifier(document);
  const answers = await Promise.all(
    selections.map(selection =>
      client.sendRequest<TextEdit[] | null>('leptos/toggleComment', {
        textDocument,
        range: converter.asRange(selection),
      }),
    ),
  );
  return answers.flatMap(answer => answer ?? []);
}
