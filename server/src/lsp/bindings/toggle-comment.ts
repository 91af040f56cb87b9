import { FEATURES } from '../../features/index.js';
import { invalid, isRange } from '../params.js';
import { textEditOf } from '../positions.js';
import { ToggleCommentRequest } from '../toggle-comment.js';
import type { Binding } from './binding.js';

export const toggleComment: Binding = {
  listen: host => {
    host.answerEdits('toggleComment', ToggleCommentRequest, ({ range }, { document }) => {
      if (!isRange(range)) throw invalid('`range` must have a start and an end');
      const { lines } = document;
      const edits = FEATURES.toggleComment.run(document, {
        start: lines.offsetAt(range.start),
        end: lines.offsetAt(range.end),
      });
      return edits === undefined ? null : edits.map(edit => textEditOf(edit, lines));
    });
  },
};
