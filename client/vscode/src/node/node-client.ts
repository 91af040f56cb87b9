import { existsSync } from 'node:fs';
import type { LanguageClientOptions } from 'vscode-languageclient';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';

export { clientOptions } from '../client/client-options.js';

/** A client that only writes to the log: who started it decides what is worth a message. */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}

/**
 * A client whose server is run by the editor's own Node.
 *
 * @param module The path of the server's program.
 * @throws Where it is missing.
 */
export async function createNodeClient(module: string, options: LanguageClientOptions): Promise<LanguageClient> {
  if (!existsSync(module)) throw new Error(`${module} is missing; install the extension again`);
  return new QuietClient('leptos', 'Leptos', { module, transport: TransportKind.stdio }, options);
}
