import { dirname } from 'node:path';
import type { Ignore } from 'ignore';
import { suggestion } from '../cli/terminal/nearest-name.js';
import { ignoring } from '../files/ignore-files.js';
import type { FileProblem, TomlFile } from '../files/toml.js';
import { OPTION_KEYS, shown, stringsIn } from './keys.js';
import type { Layer } from './layer.js';
import { problemAt, readConfig, readKeys } from './read-config.js';

/** What a `leptosfmt.toml` says. */
export interface LeptosfmtToml extends Layer {
  readonly path: string;
  readonly folder: string;
  /** The files that are left out, by patterns relative to the file's folder. */
  readonly excludes: Ignore | undefined;
  readonly problems: readonly FileProblem[];
}

/** The file's names; the first of them wins in a folder with both. */
export const LEPTOSFMT_NAMES = ['leptosfmt.toml', '.leptosfmt.toml'] as const;

const EXCLUDES = 'excludes';
const KEYS = [...Object.keys(OPTION_KEYS), EXCLUDES];

/** Reads and checks a `leptosfmt.toml`: unknown keys are problems, because a mistyped one would do nothing. */
export function readLeptosfmtToml(path: string): LeptosfmtToml {
  const file = readConfig(path);
  const { options, origins, problems } = readKeys(file, OPTION_KEYS);
  const excludes = stringsIn(file.data[EXCLUDES] ?? []);
  return {
    path,
    folder: dirname(path),
    options,
    origins,
    excludes: excludes === undefined || excludes.length === 0 ? undefined : ignoring(excludes),
    problems: [
      ...(file.problem === undefined ? [] : [file.problem]),
      ...unknownKeys(file),
      ...problems,
      ...(excludes === undefined ? [badExcludes(file)] : []),
    ],
  };
}

function unknownKeys(file: TomlFile): FileProblem[] {
  const unknown = Object.keys(file.data).filter(key => !KEYS.includes(key));
  return unknown.map(key => {
    const near = suggestion(key, KEYS);
    return problemAt(
      file,
      [key],
      `there is no setting \`${key}\`${near === '' ? `; there are ${KEYS.join(', ')}` : near}`,
    );
  });
}

function badExcludes(file: TomlFile): FileProblem {
  return problemAt(file, [EXCLUDES], `\`${EXCLUDES}\` takes a list of strings, not ${shown(file.data[EXCLUDES])}`);
}
