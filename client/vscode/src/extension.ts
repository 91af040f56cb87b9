import { arch, platform as system } from 'node:process';
import { type ExtensionContext, Uri } from 'vscode';
import { activateOn } from './leptos-extension.js';
import { formatFile } from './node/format-file.js';

/** The beginning of the extension where it runs on Node. */
export function activate(context: ExtensionContext): void {
  const path = (...parts: string[]): string => Uri.joinPath(context.extensionUri, 'server', ...parts).fsPath;
  activateOn(context, () => ({
    runtime: `Node ${process.versions.node}, ${system} ${arch}`,
    schemes: ['file'],
    createClient: async options => {
      const { createNodeClient } = await import('./node/node-client.js');
      return createNodeClient(path('bin', 'leptos-language-server.js'), options);
    },
    formatFile: job => formatFile(path('bin', 'leptos-format.js'), job),
  }));
}
