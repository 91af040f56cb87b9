import { createRequire } from 'node:module';
import { type Parsers, ViewDocument } from 'tree-sitter-leptos';
import { Language, Parser } from 'web-tree-sitter';
import { type Corpus, crates, sampleApps } from '../corpora.js';
import { RUST } from '../pages/dialects.js';
import { partsFor, writePage } from '../pages/page.js';
import { interleave, spread } from '../stats.js';
import type { Row, Table } from '../table.js';
import type { Context } from './context.js';

const require = createRequire(import.meta.url);

/** So many texts of a corpus are enough for a short run. */
const QUICK_TEXTS = 150;

/** Throughput on a whole file, beside the parser for plain Rust, for which a view is a list of tokens. */
export async function parseSection({ parsers, quick }: Context): Promise<Table> {
  const plain = await plainRustParser();
  const page: Corpus = { name: '3,000 lines', texts: [writePage(RUST, partsFor(RUST, 3000)).text] };
  const corpora = [page, sampleApps(), crates()].filter(corpus => corpus !== undefined);
  const rows = corpora.flatMap(({ name, texts }) => {
    const chosen = quick ? spread(texts, QUICK_TEXTS) : texts;
    const megabytes = chosen.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
    const rounds = quick ? 2 : megabytes > 5 ? 3 : 15;
    const [ours, theirs, opened] = interleave(
      rounds,
      () => parseAll(parsers.rust_leptos, chosen),
      () => parseAll(plain, chosen),
      () => openAll(parsers, chosen),
    ).map(times => megabytes / (Math.min(...times) / 1000));
    const size = `${name} (${megabytes.toFixed(2)} MB)`;
    const row = (what: string, ...values: readonly (number | undefined)[]): Row => ({
      name: what,
      unit: 'MB/s',
      values,
    });
    return [row(`parse: ${size}`, ours, theirs), row(`parse and read the views: ${size}`, opened, undefined)];
  });
  return { title: 'Parsing (best round)', columns: ['ours', 'tree-sitter-rust'], rows };
}

/** The parser for Rust alone, on the same runtime; `loadParsers` must have loaded that. */
export async function plainRustParser(): Promise<Parser> {
  const parser = new Parser();
  return parser.setLanguage(await Language.load(require.resolve('tree-sitter-rust/tree-sitter-rust.wasm')));
}

function parseAll(parser: Parser, texts: readonly string[]): void {
  for (const text of texts) parser.parse(text)?.delete();
}

function openAll(parsers: Parsers, texts: readonly string[]): void {
  for (const text of texts) ViewDocument.open(parsers, text).dispose();
}
