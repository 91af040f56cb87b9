import { FoldingRangeRequest } from 'vscode-languageserver/node';
import { FEATURES } from '../../features/index.js';
import type { Binding } from './binding.js';

export const folding: Binding = {
  listen: host =>
    host.answer('folding', FoldingRangeRequest.type, (_params, { document }) =>
      FEATURES.folding.run(document).map(({ startLine, endLine, kind }) => ({
        startLine,
        endLine,
        ...(kind === 'comment' ? { kind } : {}),
      })),
    ),
};
