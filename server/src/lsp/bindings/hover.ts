import { HoverRequest, MarkupKind } from 'vscode-languageserver/node';
import { FEATURES } from '../../features/index.js';
import { offsetIn, rangeOf } from '../positions.js';
import type { Binding } from './binding.js';

export const hover: Binding = {
  listen: host =>
    host.answerSoon('hover', HoverRequest.type, ({ position }, { document, context }) => {
      const found = FEATURES.hover.run(document, offsetIn(document, position), context);
      if (found === undefined) return null;
      const contents = { kind: MarkupKind.Markdown, value: found.markdown };
      return { contents, range: rangeOf(document.lines, found) };
    }),
};
