import { tableAt, tableOf } from 'prettier-plugin-leptos/files';
import { textOf } from '../../project/cargo/toml-values.js';
import { leptosBuildOf } from './browser-build.js';
import type { ManifestRule } from './manifest-rule.js';
import { spanOfKey } from './toml-spans.js';

/** WebAssembly that is released as cargo builds programs, for speed: it is what every visitor waits for. */
export const wasmProfileNotSmall: ManifestRule = {
  name: 'wasm-profile-not-small',
  severity: 'hint',
  *check(context) {
    const build = leptosBuildOf(context);
    if (build === undefined) return;
    // Profiles count in the root of the workspace only.
    const profiles = tableAt(context.root.data, 'profile');
    const named = textOf(build['lib-profile-release']) ?? 'release';
    if (isSmall(profiles, named)) return;
    yield {
      ...spanOfKey(context, ['package', 'metadata', 'leptos']),
      message:
        `The profile \`${named}\` builds the WebAssembly for speed: a profile with \`opt-level = "z"\`, \`lto = true\` ` +
        'and `codegen-units = 1`, named by `lib-profile-release`, makes it smaller',
    };
  },
};

/** Followed through `inherits`, which cargo allows no circle in; as many steps as there are profiles. */
function isSmall(profiles: Readonly<Record<string, unknown>>, name: string): boolean {
  let profile = tableOf(profiles[name]);
  for (let steps = Object.keys(profiles).length; steps >= 0; steps--) {
    const level = profile['opt-level'];
    if (level !== undefined) return level === 'z' || level === 's';
    profile = tableOf(profiles[textOf(profile['inherits']) ?? '']);
  }
  return false;
}
