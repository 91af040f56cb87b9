import { DocumentHighlightRequest } from 'vscode-languageserver/node';
import { FEATURES } from '../../features/index.js';
import { offsetIn, rangeOf } from '../positions.js';
import type { Binding } from './binding.js';

export const documentHighlight: Binding = {
  listen: host =>
    host.answer('documentHighlight', DocumentHighlightRequest.type, ({ position }, { document }) => {
      const spans = FEATURES.documentHighlight.run(document, offsetIn(document, position));
      return spans.length === 0 ? null : spans.map(span => ({ range: rangeOf(document.lines, span) }));
    }),
};
