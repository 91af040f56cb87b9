import { arch, platform as system } from 'node:process';
import { type ExtensionContext, Uri } from 'vscode';
import { activateOn } from './leptos-extension.js';
import { formatFile } from './node/format-file.js';

/** The beginning of the extension where it runs on Node. */
export function activate(context: ExtensionContext): void {
  const path = (...parts: string[]): string => Uri.joinPath(context.extensionUri, 'server', ...parts).fsPath;
  const schemes = ['file'];
  activateOn(context, output => ({
    runtime: `Node ${process.versions.node}, ${system} ${arch}`,
    schemes,
    createClient: async events => {
      // The library is large, and not needed as long as nobody works with Leptos: it has a bundle of its own.
      const { clientOptions, createNodeClient } = await import('./node/node-client.js');
      return createNodeClient(path('bin', 'leptos-language-server.js'), clientOptions(output, schemes, events));
    },
    formatFile: job => formatFile(path('bin', 'leptos-format.js'), job),
  }));
}
