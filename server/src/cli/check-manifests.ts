import { readFileSync } from 'node:fs';
import { decodeSource, type Trouble, UnreadableFile, unreadable } from 'prettier-plugin-leptos/files';
import { applyEdits } from 'tree-sitter-leptos';
import { type Levels, mergeLevels } from '../project/levels.js';
import { editsOf } from './check-file.js';
import { messageOf, type Outcome } from './check-path.js';
import { type DiffTarget, diffOf, type Fixed, save } from './fix-path.js';
import type { Projects } from './projects.js';

/**
 * Checks a Cargo.toml. What keeps it from being read is told with the files that it counts for.
 *
 * @param path Absolute.
 * @param levels What the command line gives, which wins over the project's.
 */
export async function checkManifestAt(path: string, projects: Projects, levels: Levels): Promise<Outcome> {
  const troubles: Trouble[] = [];
  const { root, problems } = await projects.settingsOf(path);
  troubles.push(...problems);
  const project = await projects.open(root);
  const checked = await (await project.manifests()).check(path, {
    levels: own => mergeLevels(own, levels),
    onFault: (rule, fault) => troubles.push({ file: path, message: `the rule ${rule} failed: ${messageOf(fault)}` }),
  });
  return { path, isRead: true, root, text: checked?.text ?? '', findings: checked?.findings ?? [], troubles };
}

/**
 * Applies the fixes of a Cargo.toml.
 *
 * @param shown Undefined where the file is to be written.
 */
export async function fixManifestAt(
  outcome: Outcome,
  projects: Projects,
  levels: Levels,
  shown: DiffTarget | undefined,
): Promise<Fixed> {
  const { path, findings } = outcome;
  const troubles: Trouble[] = [];
  const unfixed = { ...outcome, fixed: 0, diff: '', troubles };
  const text = applyEdits(outcome.text, editsOf(findings));
  if (text === outcome.text) return unfixed;
  if (shown !== undefined) {
    const fixed = findings.filter(({ fix }) => fix !== undefined).length;
    return { ...unfixed, fixed, diff: await diffOf(path, outcome.text, text, shown) };
  }
  try {
    const source = decodeSource(readFileSync(path), undefined);
    if (source === undefined || !(await save(path, source, text, troubles))) return unfixed;
  } catch (error) {
    const reason = error instanceof UnreadableFile ? error : unreadable(error);
    return { ...unfixed, troubles: [reason.at(path)] };
  }
  const after = await checkManifestAt(path, projects, levels);
  return { ...after, fixed: findings.length - after.findings.length, diff: '' };
}
