import { tableAt } from 'prettier-plugin-leptos/files';
import { textOf } from '../../project/cargo/toml-values.js';
import type { ManifestContext } from './manifest-rule.js';

/** Whether a package is one that `cargo-leptos` builds for the browser, and what it says about that. */
export function leptosBuildOf({ manifest }: ManifestContext): Readonly<Record<string, unknown>> | undefined {
  const build = tableAt(manifest.data, 'package', 'metadata', 'leptos');
  return textOf(build['output-name']) === undefined && build['lib-features'] === undefined ? undefined : build;
}
