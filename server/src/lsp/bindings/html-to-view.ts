import { type ExecuteCommandParams, ExecuteCommandRequest } from 'vscode-languageserver/node';
import { lineEndOf } from '../../features/code-actions/lines.js';
import { FEATURES } from '../../features/index.js';
import { DEFAULT_VERSION } from '../../project/index.js';
import type { Host } from '../host.js';
import { HTML_TO_VIEW_COMMAND, HtmlToViewRequest, type HtmlToViewResult } from '../html-to-view.js';
import { fieldsOf, invalid } from '../params.js';
import type { Binding } from './binding.js';

const STEP = '    ';

export const htmlToView: Binding = {
  capabilities: () => ({ executeCommandProvider: { commands: [HTML_TO_VIEW_COMMAND] } }),
  listen: host => {
    host.answerOther(HtmlToViewRequest.method, params => converted(params, host));
    host.answerOther<ExecuteCommandParams, HtmlToViewResult>(ExecuteCommandRequest.method, params => {
      const { command, arguments: values } = fieldsOf(params);
      if (command !== HTML_TO_VIEW_COMMAND) throw invalid(`there is no command \`${String(command)}\``);
      return converted(Array.isArray(values) ? values[0] : undefined, host);
    });
  },
};

async function converted(params: unknown, host: Host): Promise<HtmlToViewResult | null> {
  const { text, uri } = fieldsOf(params);
  if (typeof text !== 'string') throw invalid('`text` must be a string');
  if (!host.isEnabled('htmlToView')) return null;
  const reading = typeof uri === 'string' ? await host.session.read(uri) : undefined;
  const lineEnd = reading === undefined ? '\n' : lineEndOf(reading.document);
  const version = reading?.context.version ?? DEFAULT_VERSION;
  return { text: FEATURES.htmlToView.run(text, { version, step: STEP, lineEnd }) };
}
