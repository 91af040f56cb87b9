import type { LeptosVersion } from '../../src/project/leptos-version.js';

/** The Cargo.toml of an app that is rendered on the server and taken over by the browser. */
export function hydratedApp({ version = '0.8', islands = false }: AppOptions = {}): string {
  const islandsFeature = islands ? ', "leptos/islands"' : '';
  return [
    '[package]\nname = "app"\nversion = "0.1.0"\nedition = "2021"\n',
    `[dependencies]\nleptos = "${version}"\nleptos_meta = "${version}"\n`,
    `[features]\nhydrate = ["leptos/hydrate"${islandsFeature}]\nssr = ["leptos/ssr"${islandsFeature}]\n`,
  ].join('\n');
}

interface AppOptions {
  readonly version?: LeptosVersion;
  readonly islands?: boolean;
}
