import {
  ChangedMeanwhile,
  reasonOf,
  replaceFile,
  type SourceFile,
  shownPath,
  type Trouble,
  UnreadableFile,
} from 'prettier-plugin-leptos/files';
import { unifiedDiff } from 'prettier-plugin-leptos/terminal';
import type { Levels } from '../project/levels.js';
import { checkText, fixText } from './check-file.js';
import { aroundOf, type Outcome } from './check-path.js';
import type { Projects } from './projects.js';
import { readSource } from './read-source.js';

/** What came of the fixes of a file. */
export interface Fixed extends Outcome {
  /** How many findings were mended. */
  readonly fixed: number;
  /** What would change, where it was only to be shown. */
  readonly diff: string;
}

/** Where what would change is shown, instead of written. */
export interface DiffTarget {
  readonly color: boolean;
}

/**
 * Applies the fixes of a file's findings.
 *
 * @param outcome The file as it was checked.
 * @param shown Undefined where the file is to be written.
 */
export async function fixPath(
  outcome: Outcome,
  projects: Projects,
  levels: Levels,
  shown: DiffTarget | undefined,
): Promise<Fixed> {
  const { path } = outcome;
  const troubles: Trouble[] = [];
  const unfixed = { ...outcome, fixed: 0, diff: '', troubles };
  try {
    const source = readSource(path);
    if (source === undefined) return unfixed;
    const { project, options } = await aroundOf(path, projects, levels, troubles);
    const { parsers } = projects;
    await parsers.load();
    const checked = fixText(parsers, source.text, options, text => project.suppose(path, text));
    const { text, findings, fixed } = checked;
    const isSaved = shown !== undefined || text === source.text || (await save(path, source, text, troubles));
    // Others may look at this file, too: it is what it is on the disk.
    project.suppose(path, undefined);
    if (!isSaved) return { ...unfixed, findings: checkText(parsers, source.text, options).findings };
    const diff = shown === undefined || text === source.text ? '' : await diffOf(path, source.text, text, shown);
    return { ...outcome, text, findings, fixed, diff, troubles };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    troubles.push(error.at(path));
    return unfixed;
  }
}

/** A diff of what would change in a file. */
export function diffOf(path: string, before: string, after: string, { color }: DiffTarget): Promise<string> {
  return unifiedDiff(shownPath(path), before, after, color);
}

/**
 * Writes a file that nobody has changed meanwhile.
 *
 * @param troubles Takes what keeps it from being written.
 */
export async function save(path: string, source: SourceFile, text: string, troubles: Trouble[]): Promise<boolean> {
  try {
    await replaceFile(path, source.bytes, (source.hasBom ? '\u{feff}' : '') + text);
    return true;
  } catch (error) {
    const reason = error instanceof ChangedMeanwhile ? 'it changed during the run' : reasonOf(error, 'written');
    troubles.push({ file: path, message: `was not fixed: ${reason}` });
    return false;
  }
}
