import { LinkedEditingRangeRequest } from 'vscode-languageserver/node';
import { FEATURES } from '../../features/index.js';
import { TAG_NAME_PATTERN } from '../../features/linked-editing.js';
import { offsetIn, rangeOf } from '../positions.js';
import type { Binding } from './binding.js';

export const linkedEditing: Binding = {
  listen: host =>
    host.answer('linkedEditing', LinkedEditingRangeRequest.type, ({ position }, { document }) => {
      const spans = FEATURES.linkedEditing.run(document, offsetIn(document, position));
      if (spans === undefined) return null;
      return { ranges: spans.map(span => rangeOf(document.lines, span)), wordPattern: TAG_NAME_PATTERN };
    }),
};
