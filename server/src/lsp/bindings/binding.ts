import type { ClientCapabilities, ServerCapabilities } from 'vscode-languageserver/node';
import type { Host } from '../host.js';

/** How a feature is offered to a client and answered. */
export interface Binding {
  capabilities?(client: ClientCapabilities): ServerCapabilities;
  listen(host: Host, client: () => ClientCapabilities): void;
}
