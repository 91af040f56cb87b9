import type { ViewDocument } from 'tree-sitter-leptos';
import { SemanticTokensBuilder, SemanticTokensRangeRequest, SemanticTokensRequest } from 'vscode-languageserver/node';
import { FEATURES } from '../../features/index.js';
import type { SemanticToken } from '../../features/semantic-tokens.js';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../../features/token-legend.js';
import { invalid, isRange } from '../params.js';
import type { Binding } from './binding.js';

export const semanticTokens: Binding = {
  listen: host => {
    host.answer('semanticTokens', SemanticTokensRequest.type, (_params, { document, context }) =>
      encoded(FEATURES.semanticTokens.run(document, context), document),
    );
    host.answer('semanticTokens', SemanticTokensRangeRequest.type, ({ range }, { document, context }) => {
      if (!isRange(range)) throw invalid('`range` must have a start and an end');
      const start = document.lines.offsetAt(range.start);
      const end = document.lines.offsetAt(range.end);
      const tokens = FEATURES.semanticTokens.run(document, context);
      return encoded(
        tokens.filter(token => token.start < end && start < token.end),
        document,
      );
    });
  },
};

function encoded(tokens: readonly SemanticToken[], { lines }: ViewDocument) {
  const builder = new SemanticTokensBuilder();
  for (const { start, end, type, modifiers } of tokens) {
    const { line, character } = lines.positionAt(start);
    const bits = modifiers.reduce((sum, modifier) => sum | (1 << TOKEN_MODIFIERS.indexOf(modifier)), 0);
    builder.push(line, character, end - start, TOKEN_TYPES.indexOf(type), bits);
  }
  return builder.build();
}
