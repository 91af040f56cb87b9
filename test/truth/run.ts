import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { cacheFolder } from './cache.js';
import { compare, type FilePair } from './compare.js';
import { crateFolder, listCrates, rustFiles } from './corpus.js';
import { downloadCrates, hasCargo } from './download.js';
import { dumpFile } from './dump.js';
import { readExceptions } from './exceptions.js';
import { report, reportUnused } from './report.js';
import { readTemplatePairs } from './templates.js';
import { buildTruth, readFiles } from './truth.js';

const { values: options } = parseArgs({
  options: {
    /** Only the crate of this name, or of this name and version (`thaw@0.4.8`). */
    crate: { type: 'string' },
    /** The collected templates instead of the crates. */
    templates: { type: 'boolean', default: false },
    /** List all failures. */
    all: { type: 'boolean', default: false },
  },
});

/** The files of the chosen crates, as both parsers read them. */
function* readCrates(binary: string, chosen: string | undefined): Generator<FilePair> {
  const crates = listCrates(chosen);
  if (crates.length === 0) throw new Error(`there is no crate ${chosen ?? ''} in crates.json`);
  downloadCrates(crates);
  const paths = crates.flatMap(crate => rustFiles(crateFolder(crate)));
  for (const truth of readFiles(binary, paths)) {
    const text = readFileSync(truth.path);
    const place = relative(join(cacheFolder(), 'crates'), truth.path).replaceAll(sep, '/');
    yield { place, text, truth, ours: dumpFile(truth.path, text.toString('utf8')) };
  }
}

function main(): number {
  if (!hasCargo()) {
    console.log('skipped: cargo is not installed');
    return 0;
  }
  const binary = buildTruth();
  const pairs = options.templates ? readTemplatePairs(binary, dumpFile) : readCrates(binary, options.crate);
  const exceptions = readExceptions();
  const met = report(compare(pairs, exceptions), options.all);
  if (!options.templates && options.crate === undefined) reportUnused(exceptions);
  return met ? 0 : 1;
}

process.exitCode = main();
