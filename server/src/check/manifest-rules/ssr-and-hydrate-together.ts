import { tableAt } from 'prettier-plugin-leptos/files';
import { flagOf, textsOf } from '../../project/cargo/toml-values.js';
import { allTurnedOn, dependencyOn, featuresOf, featureTable } from './dependency.js';
import type { ManifestRule } from './manifest-rule.js';
import { spanOfKey } from './toml-spans.js';

/** Leptos is built for one of them. */
const MODES = ['csr', 'hydrate', 'ssr'];

/**
 * Two of Leptos' modes in one build, whichever others are turned on (F-SSR in view-language.md 6; Leptos itself warns of it when the
 * app runs). Default features count by themselves only: a build with another feature may leave them out.
 */
export const ssrAndHydrateTogether: ManifestRule = {
  name: 'ssr-and-hydrate-together',
  severity: 'warning',
  *check(context) {
    const { manifest, root } = context;
    const leptos = dependencyOn('leptos', manifest, root);
    if (leptos === undefined) return;
    const always = modesIn(leptos.features);
    if (always.length > 1) {
      yield { ...spanOfKey(context, ['dependencies', leptos.key, 'features']), message: messageOf(always, []) };
      return;
    }
    const table = featureTable(manifest);
    const modesOf = (features: readonly string[]): string[] => {
      const on = features.flatMap(feature => [...allTurnedOn(table, feature)]);
      return modesIn([...always, ...featuresOf(leptos, on)]);
    };
    const isWrong = (feature: string): boolean => table.has(feature) && modesOf([feature]).length > 1;
    for (const [feature, list] of table) {
      // A feature that turns on another one which is wrong already is told there.
      const isOwn = feature === 'default' || modesIn(featuresOf(leptos, list)).length > 0;
      if (!isOwn || !isWrong(feature) || list.some(isWrong)) continue;
      yield { ...spanOfKey(context, ['features', feature]), message: messageOf(modesOf([feature]), always) };
    }
    const build = tableAt(manifest.data, 'package', 'metadata', 'leptos');
    for (const side of ['bin', 'lib']) {
      const key = `${side}-features`;
      // cargo-leptos builds with `--no-default-features` unless it is told otherwise.
      const byDefault = flagOf(build[`${side}-default-features`]) === true ? ['default'] : [];
      const features = [...textsOf(build[key]), ...byDefault];
      const modes = modesOf(features);
      if (build[key] === undefined || modes.length < 2 || features.some(isWrong)) continue;
      yield { ...spanOfKey(context, ['package', 'metadata', 'leptos', key]), message: messageOf(modes, always) };
    }
  },
};

function modesIn(features: readonly string[]): string[] {
  return MODES.filter(mode => features.includes(mode));
}

/** @param always What `[dependencies]` turns on in all builds. */
function messageOf(modes: readonly string[], always: readonly string[]): string {
  const named = modes.map(mode => `\`${mode}\``).join(' and ');
  const where = always.length === 0 ? '' : `, with \`${always.join()}\` from \`[dependencies]\``;
  return `This turns on ${named} of Leptos in one build${where}, which is made for one of them: use a feature for each`;
}
