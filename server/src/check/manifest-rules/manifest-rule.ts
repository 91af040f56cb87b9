import type { TomlFile } from 'prettier-plugin-leptos/files';
import type { LineIndex } from 'tree-sitter-leptos';
import type { ComponentFacts } from '../../facts/facts.js';
import type { LeptosVersion } from '../../project/leptos-version.js';
import type { ManifestRuleName } from '../codes.js';
import type { Level } from '../finding.js';
import type { Report } from '../rule.js';

/** What a rule on a Cargo.toml may look at. */
export interface ManifestContext {
  /** The Cargo.toml that is checked; it parses. */
  readonly manifest: TomlFile;
  readonly lines: LineIndex;
  /** The Cargo.toml of its workspace: the same one where it has a workspace of its own, or belongs to none. */
  readonly root: TomlFile;
  /** The manifests of all packages that are developed together, this one included. */
  readonly siblings: readonly TomlFile[];
  /** Those of its package that are compiled for certain; none where it has no package. */
  readonly islands: readonly ComponentFacts[];
  readonly version: LeptosVersion;
}

/** One rule on Cargo.toml: a file in `manifest-rules/`, a test and a page in `docs/rules/` under the same name. */
export interface ManifestRule {
  readonly name: ManifestRuleName;
  /** The level that counts where no setting gives another. */
  readonly severity: Level;
  check(context: ManifestContext): Iterable<Report>;
}
