import type { ClientCapabilities, Connection } from 'vscode-languageserver/node';
import { faultLine, type Log } from './log.js';

/** The requests by which a client is told to ask again, and whether it takes them. */
const REFRESHES = [
  ['workspace/codeLens/refresh', (client: ClientCapabilities) => client.workspace?.codeLens],
  ['workspace/inlayHint/refresh', (client: ClientCapabilities) => client.workspace?.inlayHint],
  ['workspace/semanticTokens/refresh', (client: ClientCapabilities) => client.workspace?.semanticTokens],
] as const;

/**
 * Tells an editor to ask again for what it shows all the time: lenses, hints and colours depend on other files, too, and
 * an editor that opens a project asks before all is read.
 */
export class Refresher {
  constructor(
    private readonly connection: Connection,
    private readonly log: Log,
    private readonly client: () => ClientCapabilities,
  ) {}

  refresh(): void {
    for (const [method, capability] of REFRESHES) {
      if (capability(this.client())?.refreshSupport !== true) continue;
      this.connection.sendRequest(method).catch((fault: unknown) => this.log.error(faultLine(method, fault)));
    }
  }
}
