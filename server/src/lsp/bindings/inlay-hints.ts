import { InlayHintRequest, MarkupKind } from 'vscode-languageserver/node';
import { FEATURES } from '../../features/index.js';
import { invalid, isRange } from '../params.js';
import type { Binding } from './binding.js';

export const inlayHints: Binding = {
  listen: host =>
    host.answer('inlayHints', InlayHintRequest.type, ({ range }, { open, document, context }) => {
      if (!isRange(range)) throw invalid('`range` must have a start and an end');
      const { lines } = document;
      const span = { start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) };
      const { inlayHints: options } = host.session.settings.of(open.uri).options;
      const hints = FEATURES.inlayHints.run(document, span, context, options);
      return hints.map(({ offset, label, tooltip }) => ({
        position: lines.positionAt(offset),
        label: label.trim(),
        // A hint that follows the text keeps a blank of distance.
        paddingLeft: label.startsWith(' '),
        ...(tooltip === undefined ? {} : { tooltip: { kind: MarkupKind.Markdown, value: tooltip } }),
      }));
    }),
};
