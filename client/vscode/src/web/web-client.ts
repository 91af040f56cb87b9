import type { StartMessage } from 'leptos-language-server/dist/browser/protocol.js';
import type { Uri } from 'vscode';
import { LanguageClient, type LanguageClientOptions } from 'vscode-languageclient/browser';
import { FileSync } from './file-sync.js';
import { ServerUris } from './server-uris.js';
import { readWasm, type ServerWorker, startWorker } from './server-worker.js';

/** Where a client finds its server, and what the server calls itself by. */
export interface WebServer {
  /** The server's folder in the extension. */
  readonly folder: Uri;
  readonly version: string;
}

/** A client whose server runs in a worker, and has the files that it is sent. */
class WebClient extends LanguageClient {
  private started: Promise<void> | undefined;

  constructor(
    private readonly worker: ServerWorker,
    private readonly files: FileSync,
    private readonly report: (fault: unknown) => void,
    options: LanguageClientOptions,
  ) {
    super('leptos', 'Leptos', worker, options);
  }

  /** Who started it decides what is worth a message. */
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }

  /** The library calls it in front of each message. */
  override start(): Promise<void> {
    this.started ??= Promise.resolve().then(() => this.startOnce());
    return this.started;
  }

  private async startOnce(): Promise<void> {
    // A worker that could not be loaded never answers.
    const failed = new Promise<never>((_, reject) => {
      this.worker.addEventListener('error', ({ message }) => reject(new Error(message ?? 'The worker has failed')));
    });
    await Promise.race([super.start(), failed]);
    this.files.follow(this, this.report);
  }

  override async stop(timeout?: number): Promise<void> {
    this.files.dispose();
    try {
      await super.stop(timeout);
    } finally {
      this.worker.terminate();
    }
  }
}

/**
 * A client that has not been started, with a server in a worker that knows Cargo's files and settings.
 *
 * @param options For all clients; those of URIs and documents are added.
 * @throws Where the server's files cannot be read.
 */
export async function createWebClient(
  { folder, version }: WebServer,
  options: LanguageClientOptions,
  report: (fault: unknown) => void,
): Promise<LanguageClient> {
  const uris = new ServerUris();
  const [worker, wasm, files] = await Promise.all([startWorker(folder), readWasm(folder), FileSync.begin(uris)]);
  worker.postMessage({ version, wasm, files: files.first } satisfies StartMessage);
  return new WebClient(worker, files, report, {
    ...options,
    uriConverters: { code2Protocol: uri => uris.toServer(uri), protocol2Code: text => uris.fromServer(text) },
    middleware: {
      ...options.middleware,
      // They come with what is in the files.
      workspace: { ...options.middleware?.workspace, didChangeWatchedFile: () => Promise.resolve() },
    },
  });
}
