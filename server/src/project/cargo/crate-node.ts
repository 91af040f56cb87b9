import type { Crate, CrateId } from '../crates.js';

/** A crate as it was found, before it is known whether it has to do with Leptos. */
export interface CrateNode {
  readonly crate: Crate;
  /** Whether one of Leptos' crates is a dependency, be its sources there or not. */
  readonly namesLeptos: boolean;
  /** The folder of the workspace for which it was looked up. */
  readonly workspace: string;
}

/** The identity of a crate: two versions of a package are two crates, and so are two copies. */
export function crateId(packageName: string, version: string, folder: string): CrateId {
  return `${packageName} ${version} ${folder}` as CrateId;
}
