import type { Package } from './package.js';

/** What a package says about features: its own, and those of its dependencies. */
export type FeatureTables = Pick<Package, 'dependencies' | 'features'>;

/** The features with which an app is built by the conventions of Leptos; any other is somebody's choice. */
export const USUAL: readonly string[] = ['default', 'csr', 'hydrate', 'ssr'];

/**
 * The features of dependencies that a package switches on, by package name.
 *
 * @param on The features of the package itself that are on, by default the usual ones.
 */
export function dependencyFeaturesOf(
  { dependencies, features }: FeatureTables,
  on: Iterable<string> = USUAL,
): Readonly<Record<string, readonly string[]>> {
  const found = new Map<string, Set<string>>();
  const add = (packageName: string, names: readonly string[]): void => {
    const known = found.get(packageName) ?? new Set();
    for (const name of names) known.add(name);
    if (known.size > 0) found.set(packageName, known);
  };
  for (const dependency of dependencies) add(dependency.packageName, dependency.features);
  for (const switched of reachable(features, on)) {
    // `leptos/islands`, and `leptos?/islands`, which counts where the dependency is there.
    const [key = '', feature] = switched.replace('?', '').split('/');
    const named = dependencies.find(({ rename, packageName }) => (rename ?? packageName) === key);
    if (feature !== undefined) add(named?.packageName ?? key, [feature]);
  }
  return Object.fromEntries([...found].map(([name, names]) => [name, [...names].sort()]));
}

/** What features switch on, through others of the package. */
function reachable(features: FeatureTables['features'], on: Iterable<string>): ReadonlySet<string> {
  const seen = new Set(on);
  // Grows while it is walked.
  for (const name of seen) {
    const own = Object.hasOwn(features, name) ? features[name] : undefined;
    for (const switched of own ?? []) seen.add(switched);
  }
  return seen;
}
