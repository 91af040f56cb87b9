import { resolve } from 'node:path';
import { LineIndex } from 'tree-sitter-leptos/parserless';
import { type FormatRange, type FormatResult, type Refusal, withFormatter } from '../format.js';
import type { FormatOptions } from '../options.js';
import { isLeftOut, SettingsError, settingsFor } from '../settings/index.js';
import { createClassSorter } from '../tailwind/class-sorter.js';
import { optionsSet, type PluginOptions } from './options.js';
import { PRAGMA } from './pragma.js';

const warned = new Set<string>();

/** Formats a file as prettier asks for it, with the settings that hold for its path, if its project wants it to be. */
export async function formatText(text: string, options: PluginOptions): Promise<FormatResult> {
  const path = options.filepath === undefined ? undefined : resolve(options.filepath);
  if (path !== undefined && isLeftOut(path)) return { text, edits: [], refusals: [] };
  const all = { ...(await settingsOf(path)), ...(await optionsSet(options, path)) };
  const sortsClasses = path !== undefined && Object.keys(all.attrValues ?? {}).length > 0;
  const sorter = sortsClasses ? await createClassSorter(path, { report: warnOnce }) : undefined;
  const range = rangeOf(text, options);
  const result = await withFormatter(formatter => formatter.format(text, all, range, sorter));
  for (const refusal of result.refusals) {
    if (refusal.reason === 'promise') warnOnce(lineFor(refusal, text, options.filepath));
  }
  return result;
}

async function settingsOf(path: string | undefined): Promise<Partial<FormatOptions>> {
  if (path === undefined) return {};
  try {
    return (await settingsFor(path)).options;
  } catch (fault) {
    // Prettier shows the stack where there is one, but the message has the place that counts.
    if (fault instanceof SettingsError) delete fault.stack;
    throw fault;
  }
}

/** Undefined for the whole file. What prettier has inserted in front does not count as a part that was left out. */
function rangeOf(text: string, { rangeStart, rangeEnd, insertPragma }: PluginOptions): FormatRange | undefined {
  const inserted = insertPragma ? PRAGMA.length : 0;
  return rangeStart > 0 || rangeEnd < text.length - inserted ? { start: rangeStart, end: rangeEnd } : undefined;
}

function lineFor({ start, message }: Refusal, text: string, filepath: string | undefined): string {
  const { line, character } = LineIndex.of(text).positionAt(start);
  return `${filepath ?? 'The text'}:${line + 1}:${character + 1}: ${message}`;
}

/** Prettier has no way for a plugin to tell something but the terminal. */
function warnOnce(message: string): void {
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(`[prettier-plugin-leptos] ${message}`);
}
