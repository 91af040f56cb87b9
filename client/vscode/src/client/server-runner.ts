import { type Disposable, EventEmitter, type LogOutputChannel, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Platform } from '../platform.js';
import { BackOff } from './back-off.js';
import { OpenStylesheets } from './open-stylesheets.js';
import { OwnCapabilities } from './own-capabilities.js';

export type ServerState =
  | { readonly kind: 'starting' | 'running' | 'stopped' }
  | { readonly kind: 'indexing'; readonly detail: string }
  /** Nobody tries to start it any more. */
  | { readonly kind: 'failed'; readonly reason: string };

/** Keeps one server running. */
export class ServerRunner implements Disposable {
  private readonly stateChanged = new EventEmitter<ServerState>();
  readonly onStateChanged = this.stateChanged.event;
  private readonly backOff = new BackOff();
  private current: BaseLanguageClient | undefined;
  private isUp = false;
  private waiting: ReturnType<typeof setTimeout> | undefined;
  /** Starts and stops follow each other, however fast somebody asks for them. */
  private queue: Promise<void> = Promise.resolve();

  constructor(
    private readonly platform: Platform,
    private readonly output: LogOutputChannel,
  ) {}

  /** The client, while the server answers. */
  get client(): BaseLanguageClient | undefined {
    return this.isUp ? this.current : undefined;
  }

  /** Starts the server, or starts it again. */
  restart(): Promise<void> {
    this.backOff.reset();
    return this.replace();
  }

  async dispose(): Promise<void> {
    clearTimeout(this.waiting);
    this.queue = this.queue.then(() => this.stop());
    await this.queue;
    this.stateChanged.dispose();
  }

  private replace(): Promise<void> {
    clearTimeout(this.waiting);
    this.queue = this.queue.then(() => this.stop()).then(() => this.start());
    return this.queue;
  }

  private async start(): Promise<void> {
    this.stateChanged.fire({ kind: 'starting' });
    let client: BaseLanguageClient | undefined;
    try {
      client = await this.platform.createClient({
        closed: () => this.stopped(client, 'The server has stopped by itself'),
        progress: progress => {
          const isOver = progress.kind === 'end';
          this.stateChanged.fire(isOver ? { kind: 'running' } : { kind: 'indexing', detail: progress.message ?? '' });
        },
      });
      client.registerFeature(new OwnCapabilities(wantsSemanticTokens));
      client.registerFeature(new OpenStylesheets(client, this.platform.schemes));
      this.current = client;
      await client.start();
      if (this.current !== client) return;
      this.isUp = true;
      this.stateChanged.fire({ kind: 'running' });
    } catch (fault) {
      this.stopped(client, fault instanceof Error ? fault.message : String(fault));
    }
  }

  private async stop(): Promise<void> {
    const client = this.current;
    this.current = undefined;
    this.isUp = false;
    if (client === undefined) return;
    try {
      await client.dispose();
    } catch (fault) {
      // It was on its way down already.
      this.output.warn(`Stopping the server: ${String(fault)}`);
    }
    this.stateChanged.fire({ kind: 'stopped' });
  }

  /** @param client Undefined where not even a client could be made. */
  private stopped(client: BaseLanguageClient | undefined, reason: string): void {
    // A server that cannot be started both closes its connection and fails to start.
    if (client !== this.current) return;
    this.current = undefined;
    this.isUp = false;
    this.output.error(reason);
    const delay = this.backOff.afterStop(Date.now());
    if (delay === undefined) {
      this.stateChanged.fire({ kind: 'failed', reason });
      return;
    }
    this.stateChanged.fire({ kind: 'starting' });
    this.waiting = setTimeout(() => void this.replace(), delay);
  }
}

function wantsSemanticTokens(): boolean {
  return workspace.getConfiguration('leptos').get('semanticTokens.enable') === true;
}
