import { ColorPresentationRequest, DocumentColorRequest } from 'vscode-languageserver/node';
import { colorPresentations } from '../../features/colors.js';
import { FEATURES } from '../../features/index.js';
import { fieldsOf, invalid, isRange } from '../params.js';
import { rangeOf, textEditOf } from '../positions.js';
import type { Binding } from './binding.js';

export const color: Binding = {
  listen: host => {
    host.answer('color', DocumentColorRequest.type, (_params, { document, context }) =>
      FEATURES.color.run(document, context).map(({ start, end, color: found }) => ({
        range: rangeOf(document.lines, { start, end }),
        color: found,
      })),
    );
    host.answer('color', ColorPresentationRequest.type, ({ range, color: wanted }, { document, context }) => {
      if (!isRange(range)) throw invalid('`range` must have a start and an end');
      const { red, green, blue, alpha } = fieldsOf(wanted);
      if (![red, green, blue, alpha].every(part => typeof part === 'number')) {
        throw invalid('`color` must have red, green, blue and alpha');
      }
      const { lines } = document;
      const span = { start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) };
      return colorPresentations(document, span, wanted, context).map(({ label, edit }) => ({
        label,
        textEdit: textEditOf(edit, lines),
      }));
    });
  },
};
