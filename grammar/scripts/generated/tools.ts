import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { GRAMMARS, wasmFile } from './files.js';

/** The tree-sitter CLI: what `scripts/install-cli.sh` printed, or the one in PATH. */
const CLI = process.env['TREE_SITTER'] ?? 'tree-sitter';

const CLANG = process.env['CLANG'] ?? 'clang';

/** The ABI that tree-sitter 0.25 and later read. */
const ABI = '15';

/**
 * The version of the CLI; undefined where there is none.
 */
export function cliVersion(): string | undefined {
  return versionOf(CLI, /^tree-sitter (\S+)/u);
}

/** The version of clang; undefined where there is none. */
export function clangVersion(): string | undefined {
  return versionOf(CLANG, /clang version (\S+)/u);
}

/** Makes the parsers of both grammars in C. */
export function generateParsers(folder: string): void {
  for (const grammar of GRAMMARS) {
    run(CLI, ['generate', '--abi', ABI], join(folder, grammar));
  }
}

/**
 * Compiles both parsers to WebAssembly, into `folder`. Needs clang, lld and wasi-libc, no more: the triple of
 * Emscripten makes clang 14 emit code that can be loaded anywhere, the headers are wasi-libc's.
 */
export function compileToWasm(folder: string): void {
  const resources = execFileSync(CLANG, ['-print-resource-dir'], { encoding: 'utf8' }).trim();
  for (const grammar of GRAMMARS) {
    run(
      CLANG,
      [
        '--target=wasm32-unknown-emscripten',
        '-nostdinc',
        '-isystem',
        `${resources}/include`,
        '-isystem',
        '/usr/include/wasm32-wasi',
        '-D__wasi__',
        '-Os',
        '-fPIC',
        '-fno-exceptions',
        '-fvisibility=hidden',
        '-I',
        '.',
        'parser.c',
        'scanner.c',
        '-nostdlib',
        '-Wl,-shared',
        '-Wl,--experimental-pic',
        `-Wl,--export=tree_sitter_${grammar}`,
        '-Wl,--allow-undefined',
        '-Wl,--no-entry',
        '-o',
        `../../${wasmFile(grammar)}`,
      ],
      join(folder, grammar, 'src'),
    );
  }
}

function run(program: string, args: readonly string[], folder: string): void {
  execFileSync(program, args, { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'] });
}

function versionOf(program: string, pattern: RegExp): string | undefined {
  try {
    return pattern.exec(execFileSync(program, ['--version'], { encoding: 'utf8' }))?.[1];
  } catch {
    return undefined;
  }
}
