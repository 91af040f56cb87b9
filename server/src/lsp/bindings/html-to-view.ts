import { htmlAsView } from '../commands/html-to-view.js';
import { HtmlToViewRequest } from '../html-to-view.js';
import { fieldsOf } from '../params.js';
import type { Binding } from './binding.js';

export const htmlToView: Binding = {
  listen: host => {
    host.answerOther(HtmlToViewRequest.method, async params =>
      host.isEnabled('htmlToView', uriIn(params)) ? htmlAsView(params, host) : null,
    );
  },
};

/** The document that the text is for, if it is told. */
function uriIn(params: unknown): string | undefined {
  const { uri } = fieldsOf(params);
  return typeof uri === 'string' ? uri : undefined;
}
