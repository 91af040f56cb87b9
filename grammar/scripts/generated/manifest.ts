import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ZED_EXTENSION } from '../queries/zed-extension.js';
import { hashes, inputFiles, outputFiles, PACKAGE, rustGrammarVersion } from './files.js';

/** What the generated files were made from, with which tools, and what came out. */
export interface Manifest {
  readonly versions: Readonly<Record<string, string>>;
  readonly inputs: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, string>>;
}

const FILE = join(PACKAGE, 'generated.json');

/** The manifest as it was written the last time. */
export function readManifest(): Manifest {
  const value: unknown = JSON.parse(readFileSync(FILE, 'utf8'));
  if (typeof value !== 'object' || value === null) throw new Error(`${FILE} holds no object.`);
  return { versions: record(value, 'versions'), inputs: record(value, 'inputs'), outputs: record(value, 'outputs') };
}

/** Writes the manifest of the files as they are now. */
export function writeManifest(tools: Readonly<Record<string, string>>): void {
  write({
    versions: { ...tools, 'tree-sitter-rust': rustGrammarVersion() },
    inputs: hashes(PACKAGE, inputFiles()),
    outputs: hashes(PACKAGE, outputFiles()),
  });
}

/** Where queries are, and what they are made from. */
const QUERIES = ['queries/', 'scripts/queries/', `${ZED_EXTENSION}/`] as const;

/** Takes the queries as they are now into the manifest; what it says of the parsers stays. */
export function updateQueriesInManifest(): void {
  const manifest = readManifest();
  const isOfQueries = (path: string): boolean => QUERIES.some(folder => path.startsWith(folder));
  const updated = (before: Readonly<Record<string, string>>, paths: readonly string[]): Record<string, string> => ({
    ...Object.fromEntries(Object.entries(before).filter(([path]) => !isOfQueries(path))),
    ...hashes(PACKAGE, paths.filter(isOfQueries)),
  });
  write({
    versions: manifest.versions,
    inputs: updated(manifest.inputs, inputFiles()),
    outputs: updated(manifest.outputs, outputFiles()),
  });
}

function write({ versions, inputs, outputs }: Manifest): void {
  const manifest: Manifest = { versions, inputs: sorted(inputs), outputs: sorted(outputs) };
  writeFileSync(FILE, `${JSON.stringify(manifest, undefined, 2)}\n`);
}

function sorted(hashesByPath: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(hashesByPath).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function record(value: object, key: string): Record<string, string> {
  const entry: unknown = Object.entries(value).find(([name]) => name === key)?.[1];
  if (typeof entry !== 'object' || entry === null) throw new Error(`${FILE} has no “${key}”.`);
  return Object.fromEntries(Object.entries(entry).map(([name, text]) => [name, String(text)]));
}
