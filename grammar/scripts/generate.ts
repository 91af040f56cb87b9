/**
 * Makes everything that is generated: both parsers, their WebAssembly, the queries, and `generated.json`.
 *
 *   tsx scripts/generate.ts            all of it; needs the tree-sitter CLI, clang, lld and wasi-libc
 *   tsx scripts/generate.ts --queries  the queries only
 */

import { PACKAGE } from './generated/files.js';
import { updateQueriesInManifest, writeManifest } from './generated/manifest.js';
import { clangVersion, cliVersion, compileToWasm, generateParsers } from './generated/tools.js';
import { writeQueries } from './queries/write.js';

writeQueries();
if (process.argv.includes('--queries')) {
  updateQueriesInManifest();
} else {
  const cli = cliVersion();
  const clang = clangVersion();
  if (cli === undefined || clang === undefined) {
    console.error(
      cli === undefined
        ? 'There is no tree-sitter CLI; scripts/install-cli.sh installs one.'
        : 'There is no clang; on Debian: apt-get install clang lld wasi-libc.',
    );
    process.exit(1);
  }
  generateParsers(PACKAGE);
  compileToWasm(PACKAGE);
  writeManifest({ clang, 'tree-sitter': cli });
}
