import { pathToFileURL } from 'node:url';
import {
  type ClientCapabilities,
  type CodeLens,
  CodeLensRequest,
  CodeLensResolveRequest,
} from 'vscode-languageserver/node';
import { usagesAt } from '../../features/code-lens/usages.js';
import { FEATURES } from '../../features/index.js';
import { locationsIn } from '../file-spans.js';
import { isItemPlace } from '../item-place.js';
import { fieldsOf, invalid, isRange } from '../params.js';
import { rangeOf } from '../positions.js';
import type { Binding } from './binding.js';

/** A command that shows places; clients that have it announce it as they do for rust-analyzer. */
const SHOW_REFERENCES = 'leptos.showReferences';

export const codeLens: Binding = {
  listen: (host, client) => {
    host.answer('codeLens', CodeLensRequest.type, (_params, { open, document, context }) =>
      FEATURES.codeLens
        .run(document, context, host.session.settings.of(open.uri).options.codeLens)
        .map((lens): CodeLens => {
          const range = rangeOf(document.lines, lens);
          return lens.kind === 'badge'
            ? { range, command: { title: lens.title, command: '' } }
            : { range, data: { uri: open.uri, place: lens.place } };
        }),
    );
    host.answerAnywhere<CodeLens, CodeLens>('codeLens', CodeLensResolveRequest.method, async (lens, token) => {
      if (!isRange(fieldsOf(lens)['range'])) throw invalid('`range` must have a start and an end');
      const { uri, place } = fieldsOf(lens.data);
      if (typeof uri !== 'string' || !isItemPlace(place)) return lens;
      const context = await host.session.contextOf(uri, token);
      const usages = (await host.inTurns(usagesAt(place, context), token)) ?? [];
      const title = `${usages.length} usage${usages.length === 1 ? '' : 's'}`;
      if (!knowsCommand(client())) return { ...lens, command: { title, command: '' } };
      const locations = locationsIn(usages, context.project, host.session);
      const shown = [pathToFileURL(place.file).href, lens.range.start, locations];
      return { ...lens, command: { title, command: SHOW_REFERENCES, arguments: shown } };
    });
  },
};

function knowsCommand({ experimental }: ClientCapabilities): boolean {
  const { commands } = fieldsOf(fieldsOf(experimental)['commands']);
  return Array.isArray(commands) && commands.includes(SHOW_REFERENCES);
}
