import { type Trouble, UnreadableFile } from 'prettier-plugin-leptos/files';
import { type CheckOptions, levelOf } from '../check/check-document.js';
import type { RuleName } from '../check/codes.js';
import type { Finding } from '../check/finding.js';
import { type Levels, mergeLevels } from '../project/levels.js';
import type { Project } from '../project/project.js';
import { checkText } from './check-file.js';
import { ParserMissing } from './lazy-parsers.js';
import type { OpenedProject } from './opened-project.js';
import type { Projects } from './projects.js';
import { readSource } from './read-source.js';

/** The only rule that looks at stylesheets. It is off where nobody asks for it. */
const ASKS_FOR_STYLES: RuleName = 'unknown-css-class';

/** What came of a file. Plain data, as it goes from one thread to another. */
export interface Outcome {
  /** Absolute. */
  readonly path: string;
  /** Whether it could be read. */
  readonly isRead: boolean;
  /** The folder of its workspace; undefined where there is nothing in it to check. */
  readonly root: string | undefined;
  /** Of a file with findings, without a byte order mark. */
  readonly text: string;
  readonly findings: readonly Finding[];
  /** What kept it, its project or a rule from being read or run as it should be. */
  readonly troubles: readonly Trouble[];
}

/** What a file is checked with. */
export interface Around {
  readonly project: OpenedProject;
  readonly options: CheckOptions;
}

/**
 * Checks one file. It does not reject: one file must not cost the others their check.
 *
 * @param path Absolute.
 * @param levels What the command line gives, which wins over the project's.
 */
export async function checkPath(path: string, projects: Projects, levels: Levels): Promise<Outcome> {
  const troubles: Trouble[] = [];
  const nothing = { path, root: undefined, text: '', findings: [], troubles };
  try {
    const source = readSource(path);
    if (source === undefined) return { ...nothing, isRead: true };
    const { root, mayUseLeptos } = await projects.settingsOf(path);
    if (!mayUseLeptos) return { ...nothing, isRead: true, root };
    const { options, project } = await aroundOf(path, projects, levels, troubles);
    project.wasRead(path, source.text);
    const before = troubles.length;
    const { findings } = await projects.parsers.run(() => {
      // What a rule of the first try told, it tells again.
      troubles.length = before;
      return checkText(projects.parsers, source.text, options);
    });
    const text = findings.length === 0 ? '' : source.text;
    return { path, isRead: true, root: project.root, text, findings, troubles };
  } catch (error) {
    if (error instanceof UnreadableFile) return { ...nothing, isRead: false, troubles: [error.at(path)] };
    troubles.push({ file: path, message: `could not be checked: ${messageOf(error)}` });
    return { ...nothing, isRead: true };
  }
}

/**
 * What a file is checked with.
 *
 * @param troubles Takes what is wrong with the project's files, and later the rules that fail.
 */
export async function aroundOf(path: string, projects: Projects, levels: Levels, troubles: Trouble[]): Promise<Around> {
  const settings = await projects.settingsOf(path);
  troubles.push(...settings.problems);
  const project = await projects.open(settings.root);
  const ownLevels = levelsOf(settings, levels);
  if (levelOf(ASKS_FOR_STYLES, 'off', ownLevels) !== 'off') await project.readStyles();
  const options: CheckOptions = {
    ...project.around(path, settings.version),
    rstml: settings.rstml,
    levels: ownLevels,
    onFault: (rule, fault) => {
      if (fault instanceof ParserMissing) throw fault;
      troubles.push({ file: path, message: `the rule ${rule} failed: ${messageOf(fault)}` });
    },
  };
  return { project, options };
}

const LEVELS = new WeakMap<Project, { readonly given: Levels; readonly merged: Levels }>();

/** The same object for all files of a project. */
function levelsOf(settings: Project, given: Levels): Levels {
  const before = LEVELS.get(settings);
  if (before?.given === given) return before.merged;
  const merged = mergeLevels(settings.levels, given);
  LEVELS.set(settings, { given, merged });
  return merged;
}

/** What was thrown, in words. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
