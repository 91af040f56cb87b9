import { isTable, tableAt } from 'prettier-plugin-leptos/files';
import { textsOf } from '../../project/cargo/toml-values.js';
import { allTurnedOn, dependencyOn, featuresOf, featureTable } from './dependency.js';
import type { ManifestRule } from './manifest-rule.js';
import { spanOfKey } from './toml-spans.js';

/** Leptos is built for one of them. */
const MODES = ['csr', 'hydrate', 'ssr'];

/** Two of Leptos' modes in one build (F-SSR in view-language.md 6; Leptos itself warns of it when the app runs). */
export const ssrAndHydrateTogether: ManifestRule = {
  name: 'ssr-and-hydrate-together',
  severity: 'warning',
  *check(context) {
    const { manifest, root } = context;
    const leptos = dependencyOn('leptos', manifest, root);
    if (leptos === undefined) return;
    const always = modesIn(leptos.features);
    if (always.length > 1) {
      yield { ...spanOfKey(context, ['dependencies', leptos.key, 'features']), message: messageOf(always) };
      return;
    }
    const table = featureTable(manifest);
    const modesOf = (features: readonly string[]): string[] => {
      const on = features.flatMap(feature => [...allTurnedOn(table, feature)]);
      return modesIn([...always, ...featuresOf(leptos, on)]);
    };
    for (const feature of table.keys()) {
      const modes = modesOf([feature]);
      // A feature that turns on another one which is wrong already is told there.
      const isOwn = feature === 'default' || modesIn(featuresOf(leptos, table.get(feature) ?? [])).length > 0;
      if (modes.length < 2 || !isOwn) continue;
      yield { ...spanOfKey(context, ['features', feature]), message: messageOf(modes) };
    }
    const build = tableAt(manifest.data, 'package', 'metadata', 'leptos');
    for (const key of ['bin-features', 'lib-features']) {
      if (!isTable(build)) continue;
      const modes = modesOf(textsOf(build[key]));
      const isTold = textsOf(build[key]).some(feature => modesOf([feature]).length > 1);
      if (modes.length < 2 || isTold) continue;
      yield { ...spanOfKey(context, ['package', 'metadata', 'leptos', key]), message: messageOf(modes) };
    }
  },
};

function modesIn(features: readonly string[]): string[] {
  return MODES.filter(mode => features.includes(mode));
}

function messageOf(modes: readonly string[]): string {
  const named = modes.map(mode => `\`${mode}\``).join(' and ');
  return `This turns on ${named} of Leptos in one build, which is made for one of them: use a feature for each`;
}
