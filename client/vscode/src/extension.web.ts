import { type ExtensionContext, Uri, workspace } from 'vscode';
import { activateOn } from './leptos-extension.js';
import { createWebClient } from './web/web-client.js';

/** The beginning of the extension where it runs in a browser. */
export function activate(context: ExtensionContext): void {
  const { version } = context.extension.packageJSON as { version: string };
  const folder = Uri.joinPath(context.extensionUri, 'server');
  activateOn(context, output => ({
    runtime: 'a browser',
    // Whatever file system the workspace is of.
    schemes: [...new Set(workspace.workspaceFolders?.map(({ uri }) => uri.scheme))],
    createClient: options =>
      createWebClient({ folder, version }, options, fault => output.warn(`Sending files: ${String(fault)}`)),
  }));
}
