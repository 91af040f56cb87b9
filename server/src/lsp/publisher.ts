import type { ViewDocument } from 'tree-sitter-leptos';
import { CancellationToken, type Connection } from 'vscode-languageserver/node';
import { type CheckOptions, checkInSteps } from '../check/check-document.js';
import type { Finding } from '../check/finding.js';
import type { FeatureContext } from '../features/feature-context.js';
import { loadCss } from '../styles/css-language.js';
import { checkOptionsOf } from './check-options.js';
import { hasCss } from './css-needed.js';
import { diagnosticOf } from './diagnostics.js';
import { faultLine } from './log.js';
import type { OpenDocument } from './open-document.js';
import { inQuietSlices, QuietTurn, quietTurns } from './quiet-turn.js';
import type { Reading, Session } from './session.js';

/** How long nobody must have typed in a large file with an error until its tree is made afresh, in milliseconds. */
const IDLE_BEFORE_SETTLING = 500;

/** Publishes the findings of open documents, straight after they changed. */
export class Publisher {
  private readonly turns: QuietTurn;

  private readonly settling = new Map<string, NodeJS.Timeout>();
  /** The last check of each document: an older one gives way to it. */
  private readonly runs = new Map<string, number>();
  private latestRun = 0;
  /** The documents of which the editor shows findings. */
  private readonly told = new Set<string>();
  /** The documents that were looked at for CSS. */
  private readonly prepared = new WeakSet<OpenDocument>();

  constructor(
    private readonly connection: Connection,
    private readonly session: Session,
  ) {
    this.turns = new QuietTurn(uri => void this.publish(uri), session.answers);
  }

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
    this.runs.delete(uri);
    void this.send(uri, undefined, []);
  }

  private async publish(uri: string): Promise<void> {
    const version = this.session.documents.get(uri)?.version;
    try {
      const reading = await this.session.read(uri);
      // Others may have waited for the same, as for the parser: they are answered first.
      await quietTurns();
      // Its package has just become one that does not use Leptos.
      if (reading === undefined && this.told.has(uri)) await this.send(uri, version, []);
      // What changed meanwhile has been asked for again, and nobody wants to hear of what was closed.
      if (reading === undefined || this.session.documents.get(uri) !== reading.open) return;
      if (reading.open.version !== version) return;
      const { document, context } = reading;
      const { enabled } = this.session.settings.of(uri);
      const hadStyles = this.session.hasStyles(reading);
      let isAboutStyles = false;
      const options = checkOptionsOf(reading, this.session, () => {
        isAboutStyles = true;
      });
      const findings = enabled.diagnostics ? await this.checked(uri, version, document, options) : [];
      // Somebody typed meanwhile, or something else changed: this has been asked for again.
      if (findings === undefined) return;
      await this.send(
        uri,
        version,
        findings.map(finding => diagnosticOf(finding, document, uri)),
      );
      if (!document.isSettled) this.settleLater(uri, version);
      await this.prepareNames(uri, version, context);
      await this.prepareCss(reading, version);
      if (isAboutStyles && !hadStyles) await this.checkAgain(reading);
      else if (context.project.isComplete) this.session.prepareStyles(reading);
    } catch (fault) {
      this.session.log.error(faultLine(`Checking ${uri}`, fault));
    }
  }

  /**
   * The findings of a document; requests are answered in between, as all rules together take longer than a keystroke
   * may.
   *
   * @returns Undefined where the document is not what it was any more, or is being checked anew.
   */
  private async checked(
    uri: string,
    version: number | undefined,
    document: ViewDocument,
    options: CheckOptions,
  ): Promise<readonly Finding[] | undefined> {
    const run = ++this.latestRun;
    this.runs.set(uri, run);
    const isWanted = (): boolean => this.session.documents.get(uri)?.version === version && this.runs.get(uri) === run;
    return inQuietSlices(checkInSteps(document, options), isWanted, this.session.answers);
  }

  /** Completion asks for all names of a crate, which takes a while after some of them changed: nobody has to wait for it. */
  private async prepareNames(
    uri: string,
    version: number | undefined,
    { project, file }: FeatureContext,
  ): Promise<void> {
    if (file === undefined || !project.isComplete) return;
    const { revision } = project;
    const isWanted = (): boolean =>
      this.session.documents.get(uri)?.version === version && project.revision === revision;
    await inQuietSlices(project.prepareNames(file), isWanted, this.session.answers);
  }

  /** Whoever opens a document with CSS will ask about it: nobody has to wait for that either. */
  private async prepareCss({ open, document }: Reading, version: number | undefined): Promise<void> {
    // Loading holds up whoever types just now: the next time, then.
    if (this.prepared.has(open) || open.version !== version) return;
    this.prepared.add(open);
    if (hasCss(document)) await loadCss();
  }

  /** Checks a document again when the stylesheets are read, which a rule has asked for. */
  private async checkAgain(reading: Reading): Promise<void> {
    await this.session.whenStylesRead(reading, CancellationToken.None);
    this.changed(reading.open.uri);
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
    if (diagnostics.length > 0) this.told.add(uri);
    else this.told.delete(uri);
    try {
      await this.connection.sendDiagnostics({ uri, diagnostics, ...(version === undefined ? {} : { version }) });
    } catch (fault) {
      this.session.log.error(faultLine(`Publishing the diagnostics of ${uri}`, fault));
    }
  }
}
