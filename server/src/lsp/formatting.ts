import { createClassSorter, type FormatOptions, type FormatRange } from 'prettier-plugin-leptos';
import { isLeftOut, SettingsError, settingsFor } from 'prettier-plugin-leptos/settings';
import { type FormattingOptions, LSPErrorCodes, ResponseError, type TextEdit } from 'vscode-languageserver/node';
import type { FormatSettings } from '../features/formatting.js';
import { FEATURES } from '../features/index.js';
import { filePathOf } from './file-paths.js';
import type { OpenDocument } from './open-document.js';
import { fieldsOf } from './params.js';
import { textEditOf } from './positions.js';
import type { Session } from './session.js';

/** As rustfmt and leptosfmt have it where nobody says anything else. */
const DEFAULT_TAB_SIZE = 4;

/**
 * Formats the views of a document, or those that touch a range.
 *
 * @param client How the editor indents: for documents that are no files. For files, what lies around them counts, so
 *   that everybody gets the same.
 */
export async function formatted(
  session: Session,
  open: OpenDocument,
  client: FormattingOptions,
  range?: FormatRange,
): Promise<TextEdit[]> {
  const { uri, text, lines } = open;
  // As `leptos-format --stdin` has it: a save in the editor must not change what a commit leaves alone.
  const path = filePathOf(uri);
  if (path !== undefined && isLeftOut(path)) return [];
  const settings = await formatSettings(session, path, client);
  const { edits, refusals } = FEATURES.format.run({ text }, settings, range);
  for (const { start, message, reason } of refusals) {
    // What does not parse is shown as a diagnostic.
    if (reason === 'syntax') continue;
    const { line, character } = lines.positionAt(start);
    session.warnOnce(`${uri}:${line + 1}:${character + 1}: a view was left as it is. ${message}`);
  }
  return edits.map(edit => textEditOf(edit, lines));
}

/** One step of an editor's indentation. */
export function stepOf(client: FormattingOptions): string {
  return fieldsOf(client)['insertSpaces'] === false ? '\t' : ' '.repeat(tabSizeOf(client));
}

async function formatSettings(
  session: Session,
  path: string | undefined,
  client: FormattingOptions,
): Promise<FormatSettings> {
  const formatter = await session.formatter();
  if (path === undefined) return { formatter, options: optionsOf(client), sortClasses: undefined };
  const options = await optionsFor(path);
  const sorts =
    session.settings.ofFile(path).options.format['tailwind'] === true && Object.keys(options.attrValues).length > 0;
  const sortClasses = sorts
    ? await createClassSorter(path, { report: message => session.warnOnce(message) })
    : undefined;
  return { formatter, options, sortClasses };
}

/** @throws ResponseError, which editors show, where leptosfmt.toml holds something wrong: a guess would be worse. */
async function optionsFor(path: string): Promise<FormatOptions> {
  try {
    return (await settingsFor(path)).options;
  } catch (fault) {
    if (fault instanceof SettingsError) throw new ResponseError(LSPErrorCodes.RequestFailed, fault.message);
    throw fault;
  }
}

function optionsOf(client: FormattingOptions): Partial<FormatOptions> {
  const indentationStyle = fieldsOf(client)['insertSpaces'] === false ? 'Tabs' : 'Spaces';
  return { tabSpaces: tabSizeOf(client), indentationStyle };
}

function tabSizeOf(client: FormattingOptions): number {
  const { tabSize } = fieldsOf(client);
  return typeof tabSize === 'number' && Number.isInteger(tabSize) && tabSize > 0 ? tabSize : DEFAULT_TAB_SIZE;
}
