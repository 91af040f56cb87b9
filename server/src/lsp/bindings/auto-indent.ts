import {
  type ClientCapabilities,
  type DocumentOnTypeFormattingParams,
  DocumentOnTypeFormattingRequest,
} from 'vscode-languageserver/node';
import { FEATURES } from '../../features/index.js';
import { stepOf } from '../formatting.js';
import { fieldsOf } from '../params.js';
import { offsetIn, textEditOf } from '../positions.js';
import type { Binding } from './binding.js';

export const autoIndent: Binding = {
  listen: (host, client) => {
    const inserts = ({ ch, textDocument }: DocumentOnTypeFormattingParams) =>
      ch !== '\n' && host.isEnabled('autoClose', textDocument.uri) && !asksForInsertions(client());
    host.answerEdits(
      params => (inserts(params) ? 'autoClose' : 'autoIndent'),
      DocumentOnTypeFormattingRequest.type,
      (params, { open, document }) => {
        const { position, options } = params;
        const offset = offsetIn(document, position);
        const close = inserts(params) ? FEATURES.autoClose.run(document, offset) : undefined;
        const indentation = host.isEnabled('autoIndent', open.uri)
          ? FEATURES.autoIndent.run(document, offset, stepOf(options))
          : [];
        const edits = [...indentation, ...(close === undefined ? [] : [close])];
        return edits.length === 0 ? null : edits.map(edit => textEditOf(edit, document.lines));
      },
    );
  },
};

/** Whether the client sends `leptos/autoInsert`, so that nothing must be inserted twice. */
function asksForInsertions(client: ClientCapabilities): boolean {
  return fieldsOf(client.experimental)['leptosAutoInsert'] === true;
}
