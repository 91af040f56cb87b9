/** What Cargo's files and the disk tell about the crates of a workspace and those they use. Nothing is executed. */

import type { FeatureTables } from './cargo/dependency-features.js';

/** Identifies a crate: its name, version and folder. */
export type CrateId = string & { readonly __brand: 'CrateId' };

/** From where a crate's sources are. */
export type CrateOrigin = 'workspace' | 'path' | 'registry' | 'git' | 'snapshot';

/** A package: its library and what else is compiled from it. */
export interface Crate {
  readonly id: CrateId;
  /** As in Cargo.toml, with dashes. */
  readonly packageName: string;
  readonly version: string;
  /** 2015, 2018, 2021, 2024. */
  readonly edition: number;
  readonly origin: CrateOrigin;
  /** The folder of its Cargo.toml, absolute. */
  readonly folder: string;
  readonly targets: readonly Target[];
  /** By the name in `use`, renames of Cargo.toml counted; only those whose sources are known. */
  readonly dependencies: ReadonlyMap<string, CrateId>;
  /**
   * The features of dependencies that Cargo.toml switches on, by package: those that always are, and those that the
   * features `default`, `csr`, `hydrate` and `ssr` of the crate bring. Missing for crates that say nothing of it.
   */
  readonly dependencyFeatures?: Readonly<Record<string, readonly string[]>>;
  /** What its Cargo.toml says about features. Missing as `dependencyFeatures`. */
  readonly featureTables?: FeatureTables;
  /** The folder of the Cargo workspace that it is a member of, absolute. Missing for crates of others. */
  readonly workspace?: string;
}

/** Something that is compiled on its own, with a module tree of its own. */
export interface Target {
  readonly kind: 'lib' | 'proc-macro' | 'bin' | 'example' | 'test' | 'bench';
  /** As in `use`, with underscores. */
  readonly name: string;
  /** The file of its root module, absolute. */
  readonly root: string;
}

export interface CrateGraph {
  readonly crates: ReadonlyMap<CrateId, Crate>;
  /** What of Cargo's files could not be understood, one line each. They never keep the rest from being known. */
  readonly problems: readonly string[];
  /** As they were when the crates were looked for. */
  readonly found?: FoundFiles;
}

/** What the search for crates has come across in the folder that is opened: nobody needs to walk through it again. */
export interface FoundFiles {
  readonly folder: string;
  /** The Rust files that are not ignored, as `filesIn` tells them. */
  readonly rust: readonly string[];
  /** Folders in it that nobody has looked into. */
  readonly left: readonly string[];
}
