import {
  type CancellationToken,
  type Disposable,
  extensions,
  type Hover,
  languages,
  type Position,
  type ProviderResult,
  type TextDocument,
} from 'vscode';
import { rustDocuments } from './rust-documents.js';
import type { ServerRunner } from './server-runner.js';

type ProvideHover = (document: TextDocument, position: Position, token: CancellationToken) => ProviderResult<Hover>;

/** What may be put between an editor and a server (`Middleware` of vscode-languageclient, in whichever version). */
interface Middleware {
  provideHover?: (
    document: TextDocument,
    position: Position,
    token: CancellationToken,
    next: ProvideHover,
  ) => ProviderResult<Hover>;
}

/** What rust-analyzer's extension gives away of itself (`RustAnalyzerExtensionApi`), as far as it is of use here. */
interface RustAnalyzer {
  readonly client?: { readonly clientOptions: { middleware?: Middleware } };
}

/**
 * In tags hovers are ours: rust-analyzer tells about the function that a component is as well, and the editor would show
 * both. Its client is asked for nothing where our server has an answer, and for all the rest as before.
 */
export class HoversInTags implements Disposable {
  private readonly asked: Disposable;
  private readonly restorers = new Map<Middleware, () => void>();

  /** @param report Told what goes wrong. */
  constructor(
    private readonly runner: ServerRunner,
    private readonly report: (fault: unknown) => void,
  ) {
    // Whoever asks for a hover comes by here: rust-analyzer may have started, or started again, at any time.
    const provideHover = (): undefined => this.stepBetween();
    this.asked = languages.registerHoverProvider(rustDocuments(['file']), { provideHover });
    this.stepBetween();
  }

  dispose(): void {
    this.asked.dispose();
    for (const restore of this.restorers.values()) restore();
    this.restorers.clear();
  }

  private stepBetween(): undefined {
    const options = rustAnalyzer()?.client?.clientOptions;
    if (options === undefined) return;
    options.middleware ??= {};
    const { middleware } = options;
    if (this.restorers.has(middleware)) return;
    const { provideHover: before } = middleware;
    this.restorers.set(middleware, () => {
      if (before === undefined) delete middleware.provideHover;
      else middleware.provideHover = before;
    });
    middleware.provideHover = async (document, position, token, next) => {
      if (await this.isOurs(document, position, token)) return undefined;
      return before === undefined ? next(document, position, token) : before(document, position, token, next);
    };
  }

  private async isOurs(document: TextDocument, position: Position, token: CancellationToken): Promise<boolean> {
    const { client } = this.runner;
    if (client === undefined) return false;
    try {
      const params = client.code2ProtocolConverter.asTextDocumentPositionParams(document, position);
      return (await client.sendRequest('textDocument/hover', params, token)) !== null;
    } catch (fault) {
      // Without ours, theirs is better than none.
      this.report(fault);
      return false;
    }
  }
}

/** Undefined where it is not there, or not active yet. */
function rustAnalyzer(): RustAnalyzer | undefined {
  const extension = extensions.getExtension<RustAnalyzer | undefined>('rust-lang.rust-analyzer');
  return extension?.isActive === true ? extension.exports : undefined;
}
