import type { ClientCapabilities } from 'vscode-languageserver/node';
import type { Host } from '../host.js';

/** How a feature is answered. What is said of it in the handshake is in `capabilities.ts`. */
export interface Binding {
  listen(host: Host, client: () => ClientCapabilities): void;
}
