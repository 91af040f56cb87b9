import type { FormattingOptions, Range, TextDocument, TextEdit } from 'vscode';
import type { TextEdit as ServerEdit } from 'vscode-languageclient';
import type { ServerRunner } from '../client/server-runner.js';

/** What formats the views of a document, or those that a range touches; none where the server does not run. */
export async function viewEdits(
  document: TextDocument,
  { tabSize, insertSpaces }: FormattingOptions,
  { client }: ServerRunner,
  range?: Range,
): Promise<TextEdit[]> {
  if (client === undefined) return [];
  const { code2ProtocolConverter: toServer, protocol2CodeConverter: fromServer } = client;
  const method = range === undefined ? 'textDocument/formatting' : 'textDocument/rangeFormatting';
  const edits = await client.sendRequest<ServerEdit[] | null>(method, {
    textDocument: toServer.asTextDocumentIdentifier(document),
    options: { tabSize, insertSpaces },
    ...(range !== undefined && { range: toServer.asRange(range) }),
  });
  return (edits ?? []).map(edit => fromServer.asTextEdit(edit));
}
