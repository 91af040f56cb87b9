import type { Connection } from 'vscode-languageserver/node';
import { FEATURES } from '../features/index.js';
import { mergeLevels } from '../project/index.js';
import { diagnosticOf } from './diagnostics.js';
import { faultLine } from './log.js';
import { QuietTurn } from './quiet-turn.js';
import type { Session } from './session.js';

/** Publishes the findings of open documents, straight after they changed. */
export class Publisher {
  private readonly turns = new QuietTurn(uri => void this.publish(uri));

  constructor(
    private readonly connection: Connection,
    private readonly session: Session,
  ) {}

  /** The document is new or changed. */
  changed(uri: string): void {
    this.turns.ask(uri);
  }

  /** Something changed that all findings depend on. */
  allChanged(): void {
    for (const uri of this.session.documents.keys()) this.changed(uri);
  }

  /** The document was closed. */
  clear(uri: string): void {
    this.turns.cancel(uri);
    void this.send(uri, undefined, []);
  }

  private async publish(uri: string): Promise<void> {
    const version = this.session.documents.get(uri)?.version;
    try {
      const reading = await this.session.read(uri);
      // What changed meanwhile has been asked for again.
      if (reading === undefined || reading.open.version !== version) return;
      const { document, project } = reading;
      const { enabled, levels } = this.session.settings;
      const options = { version: project.version, rstml: project.rstml, levels: mergeLevels(levels, project.levels) };
      const findings = enabled.diagnostics ? FEATURES.diagnostics.run(document, options) : [];
      await this.send(
        uri,
        version,
        findings.map(finding => diagnosticOf(finding, document, uri)),
      );
    } catch (fault) {
      this.session.log.error(faultLine(`Checking ${uri}`, fault));
    }
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
