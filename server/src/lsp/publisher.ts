import type { Connection } from 'vscode-languageserver/node';
import { FEATURES } from '../features/index.js';
import { mergeLevels } from '../project/index.js';
import { diagnosticOf } from './diagnostics.js';
import { faultLine } from './log.js';
import { QuietTurn } from './quiet-turn.js';
import type { Session } from './session.js';

/** How long nobody must have typed in a large file with an error until its tree is made afresh, in milliseconds. */
const IDLE_BEFORE_SETTLING = 500;

/** Publishes the findings of open documents, straight after they changed. */
export class Publisher {
  private readonly turns = new QuietTurn(uri => void this.publish(uri));

  private readonly settling = new Map<string, NodeJS.Timeout>();

  constructor(
    private readonly connection: Connection,
    private readonly session: Session,
  ) {}

  /** The document is new or changed. */
  changed(uri: string): void {
    this.stopSettling(uri);
    this.turns.ask(uri);
  }

  /** Something changed that all findings depend on. */
  allChanged(): void {
    for (const uri of this.session.documents.keys()) this.changed(uri);
  }

  /** The document was closed. */
  clear(uri: string): void {
    this.turns.cancel(uri);
    this.stopSettling(uri);
    void this.send(uri, undefined, []);
  }

  private async publish(uri: string): Promise<void> {
    const version = this.session.documents.get(uri)?.version;
    try {
      const reading = await this.session.read(uri);
      // What changed meanwhile has been asked for again.
      if (reading === undefined || reading.open.version !== version) return;
      const { document, project, context } = reading;
      const { enabled, levels } = this.session.settings;
      const options = {
        ...context,
        rstml: project.rstml,
        levels: mergeLevels(levels, project.levels),
        onFault: this.session.ruleFaults(uri),
      };
      const findings = enabled.diagnostics ? FEATURES.diagnostics.run(document, options) : [];
      await this.send(
        uri,
        version,
        findings.map(finding => diagnosticOf(finding, document, uri)),
      );
      if (!document.isSettled) this.settleLater(uri, version);
    } catch (fault) {
      this.session.log.error(faultLine(`Checking ${uri}`, fault));
    }
  }

  /** What is shown of a large file with an error becomes what a freshly opened one would show. */
  private settleLater(uri: string, version: number | undefined): void {
    const settle = async (): Promise<void> => {
      this.settling.delete(uri);
      const reading = await this.session.read(uri);
      if (reading === undefined || reading.open.version !== version) return;
      reading.document.settle();
      await this.publish(uri);
    };
    const timer = setTimeout(() => {
      settle().catch((fault: unknown) => this.session.log.error(faultLine(`Settling ${uri}`, fault)));
    }, IDLE_BEFORE_SETTLING);
    this.stopSettling(uri);
    this.settling.set(uri, timer.unref());
  }

  private stopSettling(uri: string): void {
    clearTimeout(this.settling.get(uri));
    this.settling.delete(uri);
  }

  private async send(
    uri: string,
    version: number | undefined,
    diagnostics: ReturnType<typeof diagnosticOf>[],
  ): Promise<void> {
    try {
      await this.connection.sendDiagnostics({ uri, diagnostics, ...(version === undefined ? {} : { version }) });
    } catch (fault) {
      this.session.log.error(faultLine(`Publishing the diagnostics of ${uri}`, fault));
    }
  }
}
