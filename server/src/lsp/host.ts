import {
  type CancellationToken,
  type CompletionItem,
  CompletionResolveRequest,
  type Connection,
  ErrorCodes,
  LSPErrorCodes,
  type RequestType,
  ResponseError,
  type TextEdit,
} from 'vscode-languageserver/node';
import type { FeatureContext } from '../features/feature-context.js';
import { FEATURES, type FeatureName } from '../features/index.js';
import type { ProjectModel } from '../project/model.js';
import type { Steps } from '../steps.js';
import { cssAtHand, loadCss } from '../styles/css-language.js';
import { needsCss } from './css-needed.js';
import { faultLine } from './log.js';
import type { OpenDocument } from './open-document.js';
import { checkedUri, fieldsOf, invalid, versionIn } from './params.js';
import { inQuietSlices } from './quiet-turn.js';
import type { Reading, Session } from './session.js';
import { needsStyles } from './styles-needed.js';

/** How long somebody who looks at something waits for its project to be read, in milliseconds. */
const MOMENT = 1000;

/** How often somebody may type while all of a project is looked through until the question is given up. */
const MOST_ATTEMPTS = 3;

type State = 'starting' | 'running' | 'stopped';

/** Answers requests, each cancellable and guarded: a fault costs one answer and one line in the log. */
export class Host {
  /** Requests are only answered between `initialize` and `shutdown`. */
  state: State = 'starting';

  constructor(
    private readonly connection: Connection,
    readonly session: Session,
  ) {}

  /**
   * Answers a request about a document. Null where the feature is switched off, where the document is not open, and
   * where the client asks about a version that is gone.
   *
   * @param feature Whose switch counts; it may depend on the request.
   */
  answer<P, R>(
    feature: FeatureName | ((params: P) => FeatureName),
    type: RequestType<P, R | null, void>,
    answer: (params: P, reading: Reading) => R | null,
  ): void {
    this.guarded<P, R | null>(type.method, null, (params, token) => this.respond(feature, params, token, answer));
  }

  /**
   * As `answer`, for what a part of the project would answer wrongly: it waits until all of it is read.
   *
   * @throws ResponseError where the document changed meanwhile.
   */
  answerWhenRead<P, R>(
    feature: FeatureName,
    type: RequestType<P, R | null, void>,
    answer: (params: P, reading: Reading) => R | null,
  ): void {
    this.guarded<P, R | null>(type.method, null, async (params, token) => {
      const uri = checkedUri(params);
      const text = this.session.documents.get(uri)?.text;
      if (!this.isEnabled(feature, uri) || text === undefined) return null;
      const isLater = await this.session.whenRead(token, uri);
      if (isLater && this.session.documents.get(uri)?.text !== text) throw changed();
      return this.respond(feature, params, token, answer);
    });
  }

  /**
   * As `answerWhenRead`, for what takes a look at all of the project: others are answered between the steps. Where
   * something changes meanwhile, it begins again.
   *
   * @throws ResponseError where something changes again and again.
   */
  answerInSteps<P, R>(
    feature: FeatureName,
    type: RequestType<P, R | null, void>,
    answer: (params: P, reading: Reading) => Steps<R | null>,
  ): void {
    this.guarded<P, R | null>(type.method, null, async (params, token) => {
      const uri = checkedUri(params);
      const text = this.session.documents.get(uri)?.text;
      if (!this.isEnabled(feature, uri) || text === undefined) return null;
      await this.session.whenRead(token, uri);
      for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
        // The place that is asked about is one of that text.
        if (this.session.documents.get(uri)?.text !== text) throw changed();
        const found = await this.respond<P, R | undefined>(feature, params, token, async (_, reading) =>
          this.whileUnchanged(reading.context.project, answer(params, reading), token),
        );
        if (found !== undefined || token.isCancellationRequested) return found ?? null;
      }
      throw changed();
    });
  }

  /**
   * As `answerInSteps`, for what is about a project and no document.
   *
   * @param find Begins the work.
   * @returns Undefined where nobody is interested in it any more.
   * @throws ResponseError where something changes again and again.
   */
  async findInSteps<R>(project: ProjectModel, find: () => Steps<R>, token: CancellationToken): Promise<R | undefined> {
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      const found = await this.whileUnchanged(project, find(), token);
      if (found !== undefined || token.isCancellationRequested) return found;
    }
    throw changed();
  }

  /** Does work in steps as long as neither a document nor the project changes; undefined where it was given up. */
  private whileUnchanged<R>(project: ProjectModel, steps: Steps<R>, token: CancellationToken): Promise<R | undefined> {
    const { changes } = this.session;
    const { revision } = project;
    return this.inTurns(steps, token, () => this.session.changes === changes && project.revision === revision);
  }

  /** Does work in steps, others being answered in between; undefined where nobody is interested in it any more. */
  inTurns<R>(steps: Steps<R>, token: CancellationToken, isWanted = (): boolean => true): Promise<R | undefined> {
    return inQuietSlices(steps, () => !token.isCancellationRequested && isWanted(), this.session.answers);
  }

  /** As `answer`; what is not known yet is asked again when the project is read, or after a moment. */
  answerSoon<P, R>(
    feature: FeatureName,
    type: RequestType<P, R | null, void>,
    answer: (params: P, reading: Reading) => R | null,
  ): void {
    this.guarded<P, R | null>(type.method, null, async (params, token) => {
      const early = await this.respond(feature, params, token, answer);
      const uri = checkedUri(params);
      if (early !== null || !this.isEnabled(feature, uri)) return early;
      const text = this.session.documents.get(uri)?.text;
      const isLater = text !== undefined && (await this.session.whenRead(token, uri, MOMENT));
      if (!isLater || this.session.documents.get(uri)?.text !== text) return null;
      return this.respond(feature, params, token, answer);
    });
  }

  /** As `answer`, for edits: they are for the text as it is when the request comes. Where it changes, there are none. */
  answerEdits<P>(
    feature: FeatureName | ((params: P) => FeatureName),
    type: RequestType<P, TextEdit[] | null, void>,
    answer: (params: P, reading: Reading) => TextEdit[] | null | Promise<TextEdit[] | null>,
  ): void {
    this.guarded<P, TextEdit[] | null>(type.method, null, async (params, token) => {
      const uri = checkedUri(params);
      const text = this.session.documents.get(uri)?.text;
      const edits = await this.respond(feature, params, token, answer);
      return this.session.documents.get(uri)?.text === text ? edits : null;
    });
  }

  /** As `answerEdits`, for what needs the text alone: it waits neither for the grammar nor for what is known of HTML. */
  answerOnText<P>(
    feature: FeatureName,
    type: RequestType<P, TextEdit[] | null, void>,
    answer: (params: P, open: OpenDocument) => Promise<TextEdit[]>,
  ): void {
    this.guarded<P, TextEdit[] | null>(type.method, null, async params => {
      const uri = checkedUri(params);
      const open = this.session.documents.get(uri);
      const version = versionIn(params);
      if (!this.isEnabled(feature, uri) || open === undefined || (version ?? open.version) !== open.version)
        return null;
      const { text } = open;
      if (!(await this.session.mayUseLeptos(uri))) return null;
      const edits = await answer(params, open);
      return this.session.documents.get(uri)?.text === text ? edits : null;
    });
  }

  /** Answers a request that names its document in a way of its own, or none; the switch is the answer's to heed. */
  answerOther<P, R>(method: string, answer: (params: P, token: CancellationToken) => Promise<R | null>): void {
    this.guarded<P, R | null>(method, null, answer);
  }

  /** Answers a request that is about no document, or about one that need not be open. */
  answerAnywhere<P, R>(
    feature: FeatureName,
    method: string,
    answer: (params: P, token: CancellationToken) => Promise<R | null>,
  ): void {
    this.guarded<P, R | null>(method, null, (params, token) =>
      this.isEnabled(feature) ? answer(params, token) : Promise.resolve(null),
    );
  }

  /** @param uri Of the document that is asked about; without one, what holds in general counts. */
  isEnabled(feature: FeatureName, uri?: string): boolean {
    return this.session.settings.of(uri).enabled[feature];
  }

  /**
   * Answers `completionItem/resolve`; the item comes back as it is where there is nothing to add.
   *
   * @param uriOf The document that an item was made for.
   */
  resolve(
    uriOf: (item: CompletionItem) => string | undefined,
    complete: (item: CompletionItem, context: FeatureContext) => CompletionItem,
  ): void {
    this.guarded<CompletionItem, CompletionItem | null>(CompletionResolveRequest.method, null, async item => {
      if (typeof fieldsOf(item)['label'] !== 'string') throw invalid('`label` must be a string');
      const uri = uriOf(item);
      const reading = uri === undefined ? undefined : await this.session.read(uri);
      return reading === undefined ? item : complete(item, reading.context);
    });
  }

  /** Takes a notification; a fault in it is told in the log. */
  take(what: string, act: () => void): void {
    try {
      act();
    } catch (fault) {
      this.session.log.error(faultLine(what, fault));
    }
  }

  private async respond<P, R>(
    feature: FeatureName | ((params: P) => FeatureName),
    params: P,
    token: CancellationToken,
    answer: (params: P, reading: Reading) => R | null | Promise<R | null>,
  ): Promise<R | null> {
    const uri = checkedUri(params);
    const name = typeof feature === 'string' ? feature : feature(params);
    if (!Object.hasOwn(FEATURES, name)) throw invalid(`there is no feature \`${String(name)}\``);
    if (!this.isEnabled(name, uri)) return null;
    const reading = await this.readFor(name, uri, params, token);
    if (reading === undefined || token.isCancellationRequested) return null;
    const version = versionIn(params);
    return version !== undefined && version !== reading.open.version ? null : answer(params, reading);
  }

  /** A document when all is there that an answer takes; undefined where it has changed until then. */
  private async readFor(
    feature: FeatureName,
    uri: string,
    params: unknown,
    token: CancellationToken,
  ): Promise<Reading | undefined> {
    const reading = await this.session.read(uri);
    if (reading === undefined) return undefined;
    const { document, open } = reading;
    const { text } = open;
    const lacksCss = cssAtHand() === undefined && needsCss(feature, params, document);
    const lacksStyles = !this.session.hasStyles(reading) && needsStyles(feature, params, document);
    // A rename must not miss a place; who looks at something has a part of it rather than nothing.
    const limit = feature === 'rename' || feature === 'references' ? undefined : MOMENT;
    if (lacksStyles) await this.session.whenStylesRead(reading, token, limit);
    if (lacksCss) await loadCss();
    if (!lacksCss && !lacksStyles) return reading;
    // The place that is asked about is one of that text.
    const isSame = this.session.documents.get(uri)?.text === text;
    return isSame ? this.session.read(uri) : undefined;
  }

  private guarded<P, R>(method: string, none: R, answer: (params: P, token: CancellationToken) => Promise<R>): void {
    this.connection.onRequest(method, async (params: P, token: CancellationToken) => {
      const refusal = this.refusal();
      if (refusal !== undefined) return refusal;
      try {
        const result = token.isCancellationRequested ? none : await answer(params, token);
        return token.isCancellationRequested ? cancelled() : result;
      } catch (fault) {
        if (fault instanceof ResponseError) return fault;
        this.session.log.error(faultLine(method, fault));
        return none;
      } finally {
        this.session.answers.given();
      }
    });
  }

  private refusal(): ResponseError<void> | undefined {
    switch (this.state) {
      case 'starting':
        return new ResponseError(ErrorCodes.ServerNotInitialized, 'Send `initialize` first.');
      case 'stopped':
        return new ResponseError(ErrorCodes.InvalidRequest, 'The server was shut down.');
      case 'running':
        return undefined;
    }
  }
}

function changed(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.ContentModified, 'The document has changed meanwhile.');
}

function cancelled(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.');
}
