import type { CheckOptions } from '../check/check-document.js';
import { mergeLevels } from '../project/index.js';
import type { Reading, Session } from './session.js';

/**
 * What a document is checked with. The stylesheets are looked at when a rule asks for them: few do.
 *
 * @param onStyles Called when one does.
 */
export function checkOptionsOf(
  { open, project, context }: Reading,
  session: Session,
  onStyles: () => void = () => undefined,
): CheckOptions {
  const { version, html, file } = context;
  return {
    version,
    html,
    file,
    project: context.project,
    viewsOf: path => context.viewsOf(path),
    get styles() {
      onStyles();
      return context.styles;
    },
    rstml: project.rstml,
    levels: mergeLevels(session.settings.of(open.uri).levels, project.levels),
    onFault: session.ruleFaults(open.uri),
  };
}
