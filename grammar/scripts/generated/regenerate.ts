import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { GRAMMARS, hashes, PACKAGE, parserFiles, wasmFile } from './files.js';
import { compileToWasm, generateParsers } from './tools.js';

/**
 * Makes the parsers again, in a folder of their own.
 *
 * @param withWasm Whether to compile them too; the outcome depends on clang's version.
 * @returns The hash of each generated file.
 */
export function regenerate(withWasm: boolean): Record<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'tree-sitter-leptos-'));
  try {
    cpSync(join(PACKAGE, 'common'), join(folder, 'common'), { recursive: true });
    for (const path of [
      'package.json',
      'tree-sitter.json',
      ...GRAMMARS.flatMap(grammar => [`${grammar}/grammar.js`, `${grammar}/src/scanner.c`]),
    ]) {
      cpSync(join(PACKAGE, path), join(folder, path), { recursive: true });
    }
    const rust = dirname(createRequire(import.meta.url).resolve('tree-sitter-rust/package.json'));
    symlinkSync(dirname(rust), join(folder, 'node_modules'), 'dir');
    generateParsers(folder);
    if (withWasm) compileToWasm(folder);
    return hashes(folder, [...parserFiles(), ...(withWasm ? GRAMMARS.map(wasmFile) : [])]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
