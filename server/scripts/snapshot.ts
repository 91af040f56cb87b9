/**
 * Writes `src/project/snapshot/leptos-*.generated.ts`: what the facts of Leptos' own crates say, for projects whose
 * dependencies are not on the disk. The sources must be in cargo's registry folder (`cargo fetch`).
 *
 * Usage: npx tsx server/scripts/snapshot.ts [--check]
 * With `--check` nothing is written; it fails where a file is not what it would be. Versions whose sources are missing
 * are left out.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { FileFacts, Item, Scope } from '../src/facts/facts.js';
import { readFacts } from '../src/facts/read-facts.js';
import { findCrates } from '../src/project/cargo/find-crates.js';
import type { Crate, CrateGraph } from '../src/project/crates.js';
import { rustFilesIn } from '../src/project/index/rust-files.js';
import { Forest } from '../src/project/names/forest.js';
import { importsOf, itemsOf, type MadeItems } from '../src/project/names/made-items.js';
import { SNAPSHOT_PACKAGES, type Snapshot, type SnapshotCrate } from '../src/project/snapshot/snapshot.js';

/** What is kept of each version: its last release, or the newest that the sample apps use. */
const RELEASES: Readonly<Record<string, string>> = { '0.6': '0.6.15', '0.7': '0.7.8', '0.8': '0.8.23' };

/** So that the bundle stays small. */
const MOST_BYTES = 150_000;

/** Members that only say where something stands in a text. */
const PLACES = new Set(['start', 'end', 'nameStart', 'useStart', 'useEnd', 'bodyStart', 'bodyEnd']);

const TARGET = fileURLToPath(new URL('../src/project/snapshot', import.meta.url));

/** Read once: what macros make is found by the scopes that it is in. */
const facts = new Map<string, FileFacts>();

const isCheck = process.argv.includes('--check');
for (const [version, release] of Object.entries(RELEASES)) {
  const snapshot = await snapshotFrom(version, release);
  if (snapshot === undefined) console.log(`${version}: the sources of leptos ${release} are not there`);
  else if (isCheck) check(version, snapshot);
  else write(version, snapshot);
}

async function snapshotFrom(version: string, release: string): Promise<Snapshot | undefined> {
  const graph = await graphOf(version, release);
  const crates = [...graph.crates.values()].filter(crate => crate.origin === 'registry');
  const isThere = SNAPSHOT_PACKAGES.every(name => crates.some(({ packageName }) => packageName === name));
  if (!isThere) return undefined;
  const sorted = crates.sort((a, b) => (a.packageName < b.packageName ? -1 : 1));
  const forest = new Forest(graph, { facts: factsOf, text: textOf });
  return { crates: sorted.flatMap(crate => snapshotCrate(crate, graph, madeIn(forest, crate)) ?? []) };
}

/** As a project has it that uses all of Leptos. */
async function graphOf(version: string, release: string): Promise<CrateGraph> {
  const folder = mkdtempSync(join(tmpdir(), 'leptos-snapshot-'));
  try {
    mkdirSync(join(folder, '.git'));
    const dependencies = SNAPSHOT_PACKAGES.map(name => `${name} = "${name === 'leptos' ? `=${release}` : version}"\n`);
    writeFileSync(join(folder, 'Cargo.toml'), `[package]\nname = "a"\n[dependencies]\n${dependencies.join('')}`);
    return await findCrates(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function factsOf(path: string): FileFacts | undefined {
  const text = textOf(path);
  const known = facts.get(path) ?? (text === undefined ? undefined : readFacts(text));
  if (known !== undefined) facts.set(path, known);
  return known;
}

function textOf(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** What modules hold, with what macros make there: without the text nobody can tell that later. */
type Made = ReadonlyMap<Scope, MadeItems>;

function madeIn(forest: Forest, crate: Crate): Made {
  const modules = forest.treesOf(crate).flatMap(tree => tree.modules());
  return new Map(modules.map(node => [node.scope, { items: itemsOf(node), imports: importsOf(node) }]));
}

function snapshotCrate(crate: Crate, graph: CrateGraph, made: Made): SnapshotCrate | undefined {
  const [library] = crate.targets;
  if (library === undefined) return undefined;
  const dependencies = [...crate.dependencies].flatMap(([name, id]): [string, string][] => {
    const used = graph.crates.get(id);
    return used === undefined ? [] : [[name, used.packageName]];
  });
  const files = [...rustFilesIn([dirname(library.root)])].flatMap((path): [string, FileFacts][] => {
    const read = factsOf(path);
    return read === undefined ? [] : [[slashed(relative(crate.folder, path)), stripped(read, made)]];
  });
  return {
    packageName: crate.packageName,
    version: crate.version,
    edition: crate.edition,
    library: { kind: library.kind, name: library.name },
    root: slashed(relative(crate.folder, library.root)),
    dependencies: Object.fromEntries(dependencies),
    files: Object.fromEntries(files),
  };
}

/** Only what others can name, or what leads there. Places say nothing without a text. */
function stripped({ scope }: FileFacts, made: Made): FileFacts {
  return withoutPlaces({ scope: strippedScope(scope, made), tags: [] });
}

function strippedScope(scope: Scope, made: Made): Scope {
  const { items, imports } = made.get(scope) ?? scope;
  return { ...scope, imports, items: items.filter(isNamed).map(item => strippedItem(item, made)), blocks: [] };
}

/** A macro needs no `pub` to be seen. */
function isNamed({ kind, visibility }: Item): boolean {
  return visibility !== 'private' || kind === 'mod' || kind === 'macro' || kind === 'extern crate';
}

function strippedItem(item: Item, made: Made): Item {
  return item.content === undefined ? item : { ...item, content: strippedScope(item.content, made) };
}

function withoutPlaces(facts: FileFacts): FileFacts {
  const replaced = (key: string, value: unknown): unknown => (PLACES.has(key) ? 0 : value);
  return JSON.parse(JSON.stringify(facts, replaced)) as FileFacts;
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}

function pathOf(version: string): string {
  return join(TARGET, `leptos-${version}.generated.ts`);
}

function write(version: string, snapshot: Snapshot): void {
  const json = JSON.stringify(snapshot);
  const bytes = brotliCompressSync(json, { params: { [constants.BROTLI_PARAM_LGWIN]: 24 } });
  if (bytes.length > MOST_BYTES) throw new Error(`${version}: ${bytes.length} bytes are more than ${MOST_BYTES}`);
  const packages = snapshot.crates.map(crate => `${crate.packageName} ${crate.version}`).join(', ');
  const text = [
    '// Generated by server/scripts/snapshot.ts. Do not edit: change the script and run it again.',
    `// From the sources of ${packages}.`,
    '',
    '/** A `Snapshot` as JSON, compressed by brotli, as base64. */',
    `export const DATA =\n  '${bytes.toString('base64')}';`,
    '',
  ];
  writeFileSync(pathOf(version), text.join('\n'));
  console.log(`${version}: ${snapshot.crates.length} crates, ${json.length} bytes, ${bytes.length} compressed`);
}

function check(version: string, snapshot: Snapshot): void {
  const [, data = ''] = /'([^']*)';\n$/.exec(readFileSync(pathOf(version), 'utf8')) ?? [];
  const isSame = brotliDecompressSync(Buffer.from(data, 'base64')).toString('utf8') === JSON.stringify(snapshot);
  console.log(`${version}: ${isSame ? 'is as it would be written' : 'differs: run server/scripts/snapshot.ts'}`);
  if (!isSame) process.exitCode = 1;
}
