import { parse } from 'smol-toml';

/** Where Cargo looks for dependencies, in a manifest, a workspace, and a `[target.'cfg(…)']`. */
const TABLES = ['dependencies', 'dev-dependencies', 'build-dependencies'];

/**
 * Whether a Cargo.toml names Leptos in any of its tables of dependencies, under its own or another name.
 *
 * @returns Undefined where the text is no TOML, as is the case while somebody types it.
 */
export function namesLeptos(manifest: string): boolean | undefined {
  try {
    const root: unknown = parse(manifest);
    const { workspace, target } = fieldsOf(root);
    const places = [root, workspace, ...Object.values(fieldsOf(target))];
    return places.some(place => TABLES.some(table => holdsLeptos(fieldsOf(place)[table])));
  } catch {
    // All that the parser throws is about the text, and half-typed text is no fault.
    return undefined;
  }
}

function holdsLeptos(table: unknown): boolean {
  return Object.entries(fieldsOf(table)).some(
    ([name, dependency]) => (fieldsOf(dependency)['package'] ?? name) === 'leptos',
  );
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
