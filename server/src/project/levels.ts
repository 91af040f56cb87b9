import { type FileProblem, placeOfKey, type TomlFile, tableAt } from 'prettier-plugin-leptos/files';
import { suggestion } from 'prettier-plugin-leptos/terminal';
import { isCode, KNOWN_CODES } from '../check/codes.js';
import { isLevel, LEVELS, type Level } from '../check/finding.js';

/** What settings make of the rules: levels by code; `all` counts for those not named. */
export type Levels = Readonly<Record<string, Level>>;

/**
 * The levels in a Cargo.toml.
 *
 * @param owner `workspace` or `package`: whose `[….metadata.leptos-check]` to read.
 * @returns What can be used, and a problem with its place for every unknown rule and level.
 */
export function levelsIn(file: TomlFile, owner: 'workspace' | 'package'): { levels: Levels; problems: FileProblem[] } {
  const keys = [owner, 'metadata', 'leptos-check'];
  const levels: Record<string, Level> = {};
  const problems: FileProblem[] = [];
  for (const [name, value] of Object.entries(tableAt(file.data, ...keys))) {
    const fault = faultOf(name, value);
    if (fault === undefined && isLevel(value)) levels[name] = value;
    if (fault === undefined) continue;
    problems.push({ file: file.path, ...placeOfKey(file.text, [...keys, name]), message: fault });
  }
  return { levels, problems };
}

/** Levels of which the later ones win; an `all` among them wins over everything before it. */
export function mergeLevels(...layers: readonly Levels[]): Levels {
  const last = layers.findLastIndex(layer => layer['all'] !== undefined);
  return Object.assign({}, ...layers.slice(Math.max(0, last)));
}

/** What is wrong with a setting in words, undefined where it is fine. */
export function faultOf(name: string, value: unknown): string | undefined {
  const names = [...KNOWN_CODES, 'all'];
  if (name !== 'all' && !isCode(name)) return `there is no rule \`${name}\`${suggestion(name, names)}`;
  if (isLevel(value)) return undefined;
  const written = typeof value === 'object' && value !== null ? 'a table or list' : String(value);
  return `\`${written}\` is no level of \`${name}\` (${LEVELS.join(', ')})${suggestion(written, LEVELS)}`;
}
