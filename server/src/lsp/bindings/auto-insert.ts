import type { LineIndex, TextEdit } from 'tree-sitter-leptos';
import { FEATURES } from '../../features/index.js';
import { type AutoInsertion, AutoInsertRequest } from '../auto-insert.js';
import { invalid } from '../params.js';
import { offsetIn, textEditOf } from '../positions.js';
import type { Binding } from './binding.js';

/** What is typed is answered with `autoIndent`, for editors that do not ask for what to insert. */
export const autoClose: Binding = {
  listen: host => {
    host.answer(
      ({ kind }) => kind,
      AutoInsertRequest,
      ({ position, kind }, { document }) => {
        if (kind !== 'autoClose' && kind !== 'autoQuote') throw invalid('`kind` must be autoClose or autoQuote');
        const edit = FEATURES[kind].run(document, offsetIn(document, position));
        return edit === undefined ? null : insertionOf(edit, document.lines);
      },
    );
  },
};

/** Answered with `autoClose`: one request for all that is inserted. */
export const autoQuote: Binding = { listen: () => undefined };

function insertionOf(edit: TextEdit, lines: LineIndex): AutoInsertion {
  const escaped = edit.text.replace(/[\\$}]/g, '\\$&');
  const snippet = edit.text === '""' ? '"$1"' : edit.text.startsWith('<') ? `$0${escaped}` : `${escaped}$0`;
  return { edit: textEditOf(edit, lines), snippet };
}
