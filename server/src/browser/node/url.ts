/** What the server asks of `node:url`; URIs are written as VS Code writes them, so that they can be compared. */

import { URI } from 'vscode-uri';

export function fileURLToPath(url: string | URL): string {
  return URI.parse(String(url)).path;
}

export function pathToFileURL(path: string): URL {
  return new URL(URI.from({ scheme: 'file', path }).toString());
}
