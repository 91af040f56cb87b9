import type { BaseLanguageClient, FeatureState, StaticFeature, TextDocumentSyncKind } from 'vscode-languageclient';

/** A value of a library that is not loaded here. */
const INCREMENTAL = 2 satisfies typeof TextDocumentSyncKind.Incremental;

/** Those that the server reads. */
const LANGUAGES = ['css', 'scss'] as const;

/**
 * Sends stylesheets as the editor has them, so that a class counts before it is saved. They are no documents of the client
 * otherwise: nobody asks the server about a place in one.
 */
export class OpenStylesheets implements StaticFeature {
  /** @param schemes Of the files that the server gets. */
  constructor(
    private readonly client: BaseLanguageClient,
    private readonly schemes: readonly string[],
  ) {}

  fillClientCapabilities(): void {}

  initialize(): void {
    const { client } = this;
    const documentSelector = LANGUAGES.flatMap(language => this.schemes.map(scheme => ({ scheme, language })));
    const registration = { id: 'leptos.stylesheets', registerOptions: { documentSelector } };
    client.getFeature('textDocument/didOpen').register(registration);
    client.getFeature('textDocument/didChange').register({
      ...registration,
      registerOptions: { documentSelector, syncKind: INCREMENTAL },
    });
    client.getFeature('textDocument/didClose').register(registration);
  }

  getState(): FeatureState {
    return { kind: 'static' };
  }

  clear(): void {}
}
