import { SymbolKind, type WorkspaceSymbol, WorkspaceSymbolRequest } from 'vscode-languageserver/node';
import type { ProjectContext } from '../../features/feature-context.js';
import { type WorkspaceSymbol as ProjectSymbol, workspaceSymbolsInSteps } from '../../features/workspace-symbols.js';
import type { Steps } from '../../steps.js';
import { locationsIn } from '../file-spans.js';
import { fieldsOf, invalid } from '../params.js';
import type { Session } from '../session.js';
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
        const found: WorkspaceSymbol[] = [];
        for (const context of contexts) {
          const symbols = await host.inTurns(workspaceSymbolsInSteps(query, context), token);
          const shown = await host.inTurns(shownSymbols(symbols ?? [], context, host.session), token);
          found.push(...(shown ?? []));
        }
        return found;
      },
    ),
};

/** As an editor shows them, in steps of one: each is found in the text of its file. */
function* shownSymbols(
  symbols: readonly ProjectSymbol[],
  { project }: ProjectContext,
  session: Session,
): Steps<WorkspaceSymbol[]> {
  const shown: WorkspaceSymbol[] = [];
  for (const symbol of symbols) {
    yield;
    const [location] = locationsIn([symbol], project, session);
    const { name, kind, container } = symbol;
    // What a symbol is to Leptos is told beside its place.
    const containerName = kind === 'component' ? container : `${container} (${kind})`.trim();
    if (location !== undefined) shown.push({ name, kind: KIND[kind], containerName, location });
  }
  return shown;
}
