import { CompletionRequest } from 'vscode-languageserver/node';
import type { Completion } from '../../features/completion/item.js';
import { documentationOf } from '../../features/documentation.js';
import { FEATURES, type FeatureName } from '../../features/index.js';
import { completionClientOf, completionListOf, resolvedItem } from '../completion-items.js';
import { CompletionLists } from '../completion-lists.js';
import { offsetIn } from '../positions.js';
import type { Binding } from './binding.js';

/** Proposals with a switch of their own. */
const SWITCHES: Partial<Readonly<Record<Completion['kind'], FeatureName>>> = {
  abbreviation: 'emmet',
  snippet: 'snippets',
};

export const completion: Binding = {
  listen: (host, client) => {
    const lists = new CompletionLists();
    host.answer('completion', CompletionRequest.type, ({ position }, { open, document, context }) => {
      const offset = offsetIn(document, position);
      const fitting = FEATURES.completion.run(document, offset, context);
      const { enabled } = host.session.settings.of(open.uri);
      const completions = fitting.completions.filter(({ kind }) => enabled[SWITCHES[kind] ?? 'completion']);
      const list = lists.keep({ uri: open.uri, completions });
      const shown = { ...fitting, completions };
      return completionListOf(shown, { lines: document.lines, list }, completionClientOf(client()));
    });
    host.resolve(
      item => lists.uriOf(item),
      (item, context) => {
        const completion = lists.completionOf(item);
        const { topic } = completion ?? {};
        return completion === undefined
          ? item
          : resolvedItem(item, completion, topic && documentationOf(topic, context));
      },
    );
  },
};
