import { CompletionRequest } from 'vscode-languageserver/node';
import type { Completion } from '../../features/completion/item.js';
import { documentationOf } from '../../features/documentation.js';
import { FEATURES, type FeatureName } from '../../features/index.js';
import { completionClientOf, completionListOf, withDocumentation } from '../completion-items.js';
import { offsetIn } from '../positions.js';
import type { Binding } from './binding.js';

/** Proposals with a switch of their own. */
const SWITCHES: Partial<Readonly<Record<Completion['kind'], FeatureName>>> = {
  abbreviation: 'emmet',
  snippet: 'snippets',
};

export const completion: Binding = {
  listen: (host, client) => {
    host.answer('completion', CompletionRequest.type, ({ position }, { open, document, context }) => {
      const completions = FEATURES.completion
        .run(document, offsetIn(document, position), context)
        .filter(({ kind }) => host.isEnabled(SWITCHES[kind] ?? 'completion'));
      return completionListOf(completions, { uri: open.uri, lines: document.lines }, completionClientOf(client()));
    });
    host.resolve((item, context) => withDocumentation(item, topic => documentationOf(topic, context)));
  },
};
