/** Who depends on one of these uses Leptos. */
const ANCHORS = new Set([
  'leptos',
  'leptos_actix',
  'leptos_axum',
  'leptos_config',
  'leptos_dom',
  'leptos_hot_reload',
  'leptos_integration_utils',
  'leptos_macro',
  'leptos_meta',
  'leptos_reactive',
  'leptos_router',
  'leptos_router_macro',
  'leptos_server',
]);

/** Crates of Leptos' own repository that others use, too: of interest only beside Leptos, which hands out what they have. */
const COMPANIONS = new Set([
  'any_error',
  'any_spawner',
  'either_of',
  'hydration_context',
  'oco_ref',
  'or_poisoned',
  'reactive_graph',
  'reactive_stores',
  'reactive_stores_macro',
  'server_fn',
  'server_fn_macro',
  'server_fn_macro_default',
  'tachys',
  'throw_error',
]);

/** Whether who depends on a package of this name uses Leptos. */
export function isAnchor(packageName: string): boolean {
  return ANCHORS.has(packageName);
}

/** Whether a package of this name is one of Leptos' own. */
export function isLeptosOwn(packageName: string): boolean {
  return ANCHORS.has(packageName) || COMPANIONS.has(packageName);
}

/**
 * What leads to some starting points.
 *
 * @param dependencies Of each node.
 * @param isStart The points themselves, which are part of the result.
 */
export function leadingTo<T>(dependencies: ReadonlyMap<T, readonly T[]>, isStart: (node: T) => boolean): Set<T> {
  const dependents = new Map<T, T[]>();
  for (const [node, used] of dependencies) {
    for (const one of used) {
      const known = dependents.get(one);
      if (known === undefined) dependents.set(one, [node]);
      else known.push(node);
    }
  }
  const found = new Set([...dependencies.keys()].filter(isStart));
  // A set tells its later members, too.
  for (const node of found) for (const dependent of dependents.get(node) ?? []) found.add(dependent);
  return found;
}
