import { atLeast } from '../../project/leptos-version.js';
import { dependencyOn, isTurnedOnAnywhere } from './dependency.js';
import type { ManifestRule } from './manifest-rule.js';
import { spanOfKey } from './toml-spans.js';

/** Up to Leptos 0.6 the server has to know of islands as well. */
const INTEGRATIONS = ['leptos_axum', 'leptos_actix'];

/** `#[island]` in a workspace that nowhere turns the feature on (view-language.md 3.5, I-FEATURE in 6). */
export const islandsFeatureMissing: ManifestRule = {
  name: 'islands-feature-missing',
  severity: 'warning',
  *check(context) {
    const { manifest, root, siblings, version } = context;
    const [island] = context.islands;
    if (island === undefined) return;
    const isNew = atLeast(version, '0.7');
    const feature = isNew ? 'islands' : 'experimental-islands';
    const crates = isNew ? ['leptos'] : ['leptos', ...INTEGRATIONS];
    for (const name of crates) {
      const dependency = dependencyOn(name, manifest, root);
      // It may be another member that turns it on: cargo builds Leptos once for all of them.
      if (dependency === undefined || isTurnedOnAnywhere(name, feature, [manifest, ...siblings], root)) continue;
      yield {
        ...spanOfKey(context, ['dependencies', dependency.key]),
        message:
          `\`${island.tag}\` is an island, and no Cargo.toml turns on the feature \`${feature}\` of \`${name}\`: ` +
          `add it to \`features\``,
      };
    }
  },
};
