import { DocumentFormattingRequest, DocumentRangeFormattingRequest } from 'vscode-languageserver/node';
import { formatted } from '../formatting.js';
import { invalid, isRange } from '../params.js';
import type { Binding } from './binding.js';

export const format: Binding = {
  listen: host => {
    host.answerOnText('format', DocumentFormattingRequest.type, ({ options }, open) =>
      formatted(host.session, open, options),
    );
    host.answerOnText('format', DocumentRangeFormattingRequest.type, ({ range, options }, open) => {
      if (!isRange(range)) throw invalid('`range` must have a start and an end');
      const { lines } = open;
      return formatted(host.session, open, options, {
        start: lines.offsetAt(range.start),
        end: lines.offsetAt(range.end),
      });
    });
  },
};
