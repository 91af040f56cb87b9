import { DocumentFormattingRequest, DocumentRangeFormattingRequest } from 'vscode-languageserver/node';
import { formatted } from '../formatting.js';
import { invalid, isRange } from '../params.js';
import type { Binding } from './binding.js';

export const format: Binding = {
  listen: host => {
    host.answerEdits('format', DocumentFormattingRequest.type, ({ options }, reading) =>
      formatted(host.session, reading, options),
    );
    host.answerEdits('format', DocumentRangeFormattingRequest.type, ({ range, options }, reading) => {
      if (!isRange(range)) throw invalid('`range` must have a start and an end');
      const { lines } = reading.document;
      return formatted(host.session, reading, options, {
        start: lines.offsetAt(range.start),
        end: lines.offsetAt(range.end),
      });
    });
  },
};
