import type { ClientCapabilities, FeatureState, ServerCapabilities, StaticFeature } from 'vscode-languageclient';
import { SHOW_REFERENCES } from '../commands/show-references.js';

/**
 * What is agreed on with the server beyond LSP, and what the editor must not take from the server as it is:
 *
 * - On-type formatting is asked for by the extension: the editor's own switch for it is off by default, and the editor
 *   would ask only the first of two servers.
 * - Formatters are registered by the extension where somebody has chosen it: with two formatters and no choice the
 *   editor formats with neither.
 * - Semantic tokens of two servers exclude each other: those of rust-analyzer are for the whole file.
 */
export class OwnCapabilities implements StaticFeature {
  /** @param wantsSemanticTokens Whether somebody wants the server's tokens in place of rust-analyzer's. */
  constructor(private readonly wantsSemanticTokens: () => boolean) {}

  fillClientCapabilities(capabilities: ClientCapabilities): void {
    const commands = { commands: ['editor.action.triggerSuggest', SHOW_REFERENCES] };
    capabilities.experimental = { ...capabilities.experimental, leptosAutoInsert: true, commands };
  }

  preInitialize(server: ServerCapabilities): void {
    delete server.documentOnTypeFormattingProvider;
    delete server.documentFormattingProvider;
    delete server.documentRangeFormattingProvider;
    if (!this.wantsSemanticTokens()) delete server.semanticTokensProvider;
  }

  initialize(): void {}

  getState(): FeatureState {
    return { kind: 'static' };
  }

  clear(): void {}
}
