import { type Location, SymbolKind, type WorkspaceSymbol, WorkspaceSymbolRequest } from 'vscode-languageserver/node';
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

/** As an editor shows them, in steps of one file: they are found in its text. */
function* shownSymbols(
  symbols: readonly ProjectSymbol[],
  { project }: ProjectContext,
  session: Session,
): Steps<WorkspaceSymbol[]> {
  const shown: WorkspaceSymbol[] = [];
  for (const inFile of runsByFile(symbols)) {
    yield;
    for (const [index, location] of locationsIn(inFile, project, session).entries()) {
      const symbol = inFile[index];
      if (symbol !== undefined) shown.push(shownSymbol(symbol, location));
    }
  }
  return shown;
}

function shownSymbol({ name, kind, container }: ProjectSymbol, location: Location): WorkspaceSymbol {
  // What a symbol is to Leptos is told beside its place.
  const containerName = kind === 'component' ? container : `${container} (${kind})`.trim();
  return { name, kind: KIND[kind], containerName, location };
}

/** Symbols of the same file that come one after the other, which nearly all of a file do. */
function runsByFile(symbols: readonly ProjectSymbol[]): ProjectSymbol[][] {
  const runs: ProjectSymbol[][] = [];
  for (const symbol of symbols) {
    const last = runs.at(-1);
    if (last?.[0]?.file === symbol.file) last.push(symbol);
    else runs.push([symbol]);
  }
  return runs;
}
