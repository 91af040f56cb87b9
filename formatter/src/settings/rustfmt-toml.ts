import type { FileProblem } from '../files/toml.js';
import { RUSTFMT_KEYS } from './keys.js';
import type { Layer } from './layer.js';
import { readConfig, readKeys } from './read-config.js';

/** What a `rustfmt.toml` says that holds for views, too. */
export interface RustfmtToml extends Layer {
  readonly path: string;
  readonly edition: string | undefined;
  readonly problems: readonly FileProblem[];
}

/** The file's names; the first of them wins in a folder with both, as for rustfmt. */
export const RUSTFMT_NAMES = ['.rustfmt.toml', 'rustfmt.toml'] as const;

/** Reads a `rustfmt.toml`. Its other keys are rustfmt's business. */
export function readRustfmtToml(path: string): RustfmtToml {
  const file = readConfig(path);
  const { options, origins, problems } = readKeys(file, RUSTFMT_KEYS);
  const { edition } = file.data;
  return {
    path,
    options,
    origins,
    edition: typeof edition === 'string' ? edition : undefined,
    problems: [...(file.problem === undefined ? [] : [file.problem]), ...problems],
  };
}
