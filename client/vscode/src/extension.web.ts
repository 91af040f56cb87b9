import { type ExtensionContext, Uri, workspace } from 'vscode';
import { clientOptions } from './client/client-options.js';
import { activateOn } from './leptos-extension.js';
import { createWebClient } from './web/web-client.js';

/** The beginning of the extension where it runs in a browser. */
export function activate(context: ExtensionContext): void {
  const { version } = context.extension.packageJSON as { version: string };
  const folder = Uri.joinPath(context.extensionUri, 'server');
  // Whatever file system the workspace is of.
  const schemes = [...new Set(workspace.workspaceFolders?.map(({ uri }) => uri.scheme))];
  activateOn(context, output => ({
    runtime: 'a browser',
    schemes,
    createClient: events =>
      createWebClient({ folder, version }, clientOptions(output, schemes, events), fault =>
        output.warn(`Sending files: ${String(fault)}`),
      ),
  }));
}
