import { SymbolKind, type WorkspaceSymbol, WorkspaceSymbolRequest } from 'vscode-languageserver/node';
import { FEATURES } from '../../features/index.js';
import type { WorkspaceSymbol as ProjectSymbol } from '../../features/workspace-symbols.js';
import { locationsIn } from '../file-spans.js';
import { fieldsOf, invalid } from '../params.js';
import type { Binding } from './binding.js';

const KIND: Readonly<Record<ProjectSymbol['kind'], SymbolKind>> = {
  component: SymbolKind.Class,
  island: SymbolKind.Class,
  slot: SymbolKind.Struct,
  'server function': SymbolKind.Function,
  directive: SymbolKind.Function,
  route: SymbolKind.Key,
};

export const workspaceSymbol: Binding = {
  listen: host =>
    host.answerAnywhere<unknown, WorkspaceSymbol[]>(
      'workspaceSymbol',
      WorkspaceSymbolRequest.method,
      async (params, token) => {
        const { query } = fieldsOf(params);
        if (typeof query !== 'string') throw invalid('`query` must be a string');
        const contexts = await host.session.contexts(token);
        return contexts.flatMap(context =>
          FEATURES.workspaceSymbol.run(query, context).flatMap(symbol => {
            const [location] = locationsIn([symbol], context.project, host.session);
            const { name, kind, container } = symbol;
            // What a symbol is to Leptos is told beside its place.
            const containerName = kind === 'component' ? container : `${container} (${kind})`.trim();
            return location === undefined ? [] : [{ name, kind: KIND[kind], containerName, location }];
          }),
        );
      },
    ),
};
