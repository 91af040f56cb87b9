import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildQueries } from '../queries/build.js';
import { buildZedExtension } from '../queries/zed-extension.js';

/** The folder of this package. */
export const PACKAGE = fileURLToPath(new URL('../../', import.meta.url));

export const GRAMMARS = ['rust_leptos', 'leptos_view'] as const;

const HEADERS = ['alloc.h', 'array.h', 'parser.h'] as const;

/** What a person writes and the generated files are made from: paths within the package. */
export function inputFiles(): string[] {
  return [
    ...filesIn('common'),
    ...GRAMMARS.flatMap(grammar => [`${grammar}/grammar.js`, `${grammar}/src/scanner.c`]),
    ...filesIn('queries/source'),
    ...filesIn('scripts/queries'),
  ].sort();
}

/** What the CLI makes of a grammar. */
export function parserFiles(): string[] {
  return GRAMMARS.flatMap(grammar => [
    ...['parser.c', 'grammar.json', 'node-types.json'].map(name => `${grammar}/src/${name}`),
    ...HEADERS.map(name => `${grammar}/src/tree_sitter/${name}`),
  ]).sort();
}

export function wasmFile(grammar: string): string {
  return `tree-sitter-${grammar}.wasm`;
}

/** Everything that is generated. */
export function outputFiles(): string[] {
  const queries = [...buildQueries().keys()].map(path => `queries/${path}`);
  return [...parserFiles(), ...GRAMMARS.map(wasmFile), ...queries, ...buildZedExtension().keys()].sort();
}

/** The version of the grammar that both extend. */
export function rustGrammarVersion(): string {
  const require = createRequire(import.meta.url);
  const found: unknown = JSON.parse(readFileSync(require.resolve('tree-sitter-rust/package.json'), 'utf8'));
  if (typeof found === 'object' && found !== null && 'version' in found) return String(found.version);
  throw new Error('tree-sitter-rust has no version.');
}

/** The SHA-256 of each file, in the order of the paths. */
export function hashes(folder: string, paths: readonly string[]): Record<string, string> {
  return Object.fromEntries(paths.map(path => [path, sha256(join(folder, path))]));
}

function sha256(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

function filesIn(folder: string): string[] {
  return readdirSync(join(PACKAGE, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(PACKAGE.length).replaceAll('\\', '/'));
}
