import { ViewColumn, window } from 'vscode';
import type { ServerRunner } from '../client/server-runner.js';

/** Shows the routes, components, islands and server functions of the project of the file at hand. */
export async function showGraph({ client }: ServerRunner): Promise<void> {
  const document = window.activeTextEditor?.document;
  const isFile = document?.languageId === 'rust' && !document.isUntitled;
  const uri = isFile ? client?.code2ProtocolConverter.asUri(document.uri) : undefined;
  const graph = await client?.sendRequest<{ text: string } | null>('workspace/executeCommand', {
    command: 'leptos.projectGraph',
    arguments: [{ ...(uri !== undefined && { uri }), format: 'html' }],
  });
  if (graph === undefined || graph === null) {
    void window.showInformationMessage('There is no project to draw: the language server has read none yet.');
    return;
  }
  // The page forbids all but its own styles: no script, no network.
  const panel = window.createWebviewPanel('leptos.graph', 'Leptos Project', ViewColumn.Beside, {
    enableScripts: false,
    localResourceRoots: [],
  });
  panel.webview.html = graph.text;
}
