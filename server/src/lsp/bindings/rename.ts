import { LSPErrorCodes, PrepareRenameRequest, RenameRequest, ResponseError } from 'vscode-languageserver/node';
import { prepareRename, renameInSteps } from '../../features/rename/rename.js';
import { isRefusal, type Refusal } from '../../features/rename/renaming.js';
import { workspaceEditOf } from '../file-spans.js';
import { invalid } from '../params.js';
import { offsetIn, rangeOf } from '../positions.js';
import type { Binding } from './binding.js';

export const rename: Binding = {
  listen: (host, client) => {
    host.answerWhenRead('rename', PrepareRenameRequest.type, ({ position }, { document, context }) => {
      const found = prepareRename(document, offsetIn(document, position), context);
      if (found === undefined) return null;
      if (isRefusal(found)) throw refused(found);
      return { range: rangeOf(document.lines, found), placeholder: found.name };
    });
    host.answerInSteps('rename', RenameRequest.type, function* ({ position, newName }, reading) {
      if (typeof newName !== 'string') throw invalid('`newName` must be a string');
      const { document, context } = reading;
      const answer = yield* renameInSteps(document, offsetIn(document, position), newName, context);
      if (answer === undefined) return null;
      if (isRefusal(answer)) throw refused(answer);
      return workspaceEditOf(answer, reading, host.session, client());
    });
  },
};

/** Editors show it: who renames wants to know why nothing happens. */
function refused({ refusal }: Refusal): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, refusal);
}
