import { htmlAsView } from '../commands/html-to-view.js';
import { HtmlToViewRequest } from '../html-to-view.js';
import type { Binding } from './binding.js';

export const htmlToView: Binding = {
  listen: host => {
    host.answerOther(HtmlToViewRequest.method, async params =>
      host.isEnabled('htmlToView') ? htmlAsView(params, host) : null,
    );
  },
};
