import { join, relative, resolve, sep } from 'node:path';
import { tableOf } from 'prettier-plugin-leptos/files';
import type { Target } from '../crates.js';
import { isWithin } from '../toml-file.js';
import { isFile, namesIn } from './folders.js';
import type { Package } from './package.js';
import { arrayOf, flagOf, textOf, textsOf } from './toml-values.js';

/** A kind of target of which a package may have several. */
interface Kind {
  readonly kind: 'bin' | 'example' | 'test' | 'bench';
  /** Where cargo looks for files and for folders with a `main.rs`. */
  readonly folder: string;
  readonly switch: string;
}

const KINDS: readonly Kind[] = [
  { kind: 'bin', folder: 'src/bin', switch: 'autobins' },
  { kind: 'example', folder: 'examples', switch: 'autoexamples' },
  { kind: 'test', folder: 'tests', switch: 'autotests' },
  { kind: 'bench', folder: 'benches', switch: 'autobenches' },
];

/** The library of a package: as Cargo.toml says, be its file there or not yet; otherwise `src/lib.rs`. */
export function libraryOf({ manifest, name }: Package): Target | undefined {
  const table = tableOf(manifest.data['lib']);
  const path = textOf(table['path']);
  const root = resolve(manifest.folder, path ?? join('src', 'lib.rs'));
  // A path in Cargo.toml may lead anywhere. What it names may be written later.
  const isKnown = path === undefined ? isFile(root) : isWithin(root, manifest.boundary);
  if (!isKnown) return undefined;
  const isMacro = flagOf(table['proc-macro'] ?? table['proc_macro']) === true;
  const isMacroType = textsOf(table['crate-type'] ?? table['crate_type']).includes('proc-macro');
  const kind = isMacro || isMacroType ? 'proc-macro' : 'lib';
  return { kind, name: underscored(textOf(table['name']) ?? name), root };
}

/**
 * All targets of a package, as cargo finds them (The Cargo Book, "Cargo Targets"). Of those with a `path` in Cargo.toml the
 * file may be missing.
 *
 * @param library As `libraryOf` has it.
 */
export function targetsOf(owner: Package, library: Target | undefined): Target[] {
  const others = KINDS.flatMap(kind => targetsOfKind(owner, kind));
  return library === undefined ? others : [library, ...others];
}

/**
 * Whether cargo would take a file for the root of a target without Cargo.toml saying so, by its place in its package.
 *
 * @param folder The package's.
 */
export function isTargetPlace(path: string, folder: string): boolean {
  const [name = '', ...parents] = relative(folder, path).split(sep).reverse();
  const inside = (depth: number): string => parents.slice(depth).reverse().join('/');
  if (inside(0) === 'src' && (name === 'lib.rs' || name === 'main.rs')) return true;
  return KINDS.some(kind => inside(0) === kind.folder || (name === 'main.rs' && inside(1) === kind.folder));
}

function targetsOfKind(owner: Package, kind: Kind): Target[] {
  const { manifest, edition } = owner;
  const written = arrayOf(manifest.data[kind.kind]).map(tableOf);
  const isFound = flagOf(tableOf(manifest.data['package'])[kind.switch]) ?? (edition > 2015 || written.length === 0);
  const found = foundTargets(owner, kind);
  const explicit = written.flatMap(table => explicitTarget(owner, kind, table, found));
  const isExplicit = (target: Target): boolean =>
    explicit.some(other => other.name === target.name || other.root === target.root);
  return isFound ? [...explicit, ...found.filter(target => !isExplicit(target))] : explicit;
}

function explicitTarget(
  owner: Package,
  { kind }: Kind,
  table: Readonly<Record<string, unknown>>,
  found: readonly Target[],
): Target[] {
  const written = textOf(table['name']);
  if (written === undefined) return [];
  const name = underscored(written);
  const path = textOf(table['path']);
  const { folder, boundary } = owner.manifest;
  const root = path === undefined ? found.find(target => target.name === name)?.root : resolve(folder, path);
  return root === undefined || !isWithin(root, boundary) ? [] : [{ kind, name, root }];
}

function foundTargets({ manifest, name }: Package, { kind, folder }: Kind): Target[] {
  const main = join(manifest.folder, 'src', 'main.rs');
  const own = kind === 'bin' && isFile(main) ? [{ kind, name: underscored(name), root: main }] : [];
  const inside = join(manifest.folder, folder);
  const others = namesIn(inside).flatMap((entry): Target[] => {
    const isRust = entry.endsWith('.rs');
    const root = isRust ? join(inside, entry) : join(inside, entry, 'main.rs');
    return isFile(root) ? [{ kind, name: underscored(isRust ? entry.slice(0, -3) : entry), root }] : [];
  });
  return [...own, ...others];
}

function underscored(name: string): string {
  return name.replaceAll('-', '_');
}
