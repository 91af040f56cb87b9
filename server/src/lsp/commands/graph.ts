import { GRAPH_FORMATS, isGraphFormat } from '../../graph/graph-format.js';
import type { Command } from '../commands.js';
import { fieldsOf, invalid } from '../params.js';

/**
 * `leptos.projectGraph` with `{ uri?, format? }`: the project of a document, otherwise of the first folder that is open,
 * once all of it is read, as `json`, `svg` or `html`. Answers `{ text }`, null where there is no project.
 */
export const projectGraph: Command = {
  feature: 'workspaceSymbol',
  run: async (argument, host, token) => {
    const { session } = host;
    const { uri, format = 'html' } = fieldsOf(argument);
    if (!isGraphFormat(format)) throw invalid(`\`format\` must be one of ${GRAPH_FORMATS.join(', ')}`);
    const context = typeof uri === 'string' ? await session.contextOf(uri, token) : (await session.contexts(token))[0];
    if (context === undefined) return null;
    // What draws is large, and hardly ever needed.
    const [{ graphInSteps }, { graphText }] = await Promise.all([
      import('../../graph/graph-of-project.js'),
      import('../../graph/graph-text.js'),
    ]);
    const graph = await host.inTurns(graphInSteps(context), token);
    return graph === undefined ? null : { text: graphText(graph, format) };
  },
};
