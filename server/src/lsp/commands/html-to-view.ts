import { lineEndOf } from '../../features/code-actions/lines.js';
import { FEATURES } from '../../features/index.js';
import { DEFAULT_VERSION } from '../../project/index.js';
import type { Command } from '../commands.js';
import type { Host } from '../host.js';
import type { HtmlToViewResult } from '../html-to-view.js';
import { fieldsOf, invalid } from '../params.js';

const STEP = '    ';

/** `leptos.htmlToView` with `{ text, uri? }`: HTML as the content of a view. Answers `{ text }`. */
export const htmlToViewCommand: Command = { feature: 'htmlToView', run: htmlAsView };

/** HTML as the content of a view of the document that `params` names, if it names one. */
export async function htmlAsView(params: unknown, { session }: Host): Promise<HtmlToViewResult> {
  const { text, uri } = fieldsOf(params);
  if (typeof text !== 'string') throw invalid('`text` must be a string');
  const reading = typeof uri === 'string' ? await session.read(uri) : undefined;
  const lineEnd = reading === undefined ? '\n' : lineEndOf(reading.document);
  const version = reading?.context.version ?? DEFAULT_VERSION;
  return { text: FEATURES.htmlToView.run(text, { version, step: STEP, lineEnd }) };
}
