import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Language, Parser } from 'web-tree-sitter';

/** A whole Rust file with its views, or the body of one view. */
export type GrammarName = 'rust_leptos' | 'leptos_view';

/** Where the three `.wasm` files come from. All may be left out where the files of the npm packages are at hand. */
export interface WasmSource {
  /** web-tree-sitter's own runtime. */
  runtime?: Uint8Array;
  grammars?: Partial<Record<GrammarName, Uint8Array>>;
}

/** Parsers for both grammars, ready to use. */
export interface Parsers {
  readonly rust_leptos: Parser;
  readonly leptos_view: Parser;
}

let loading: Promise<Parsers> | undefined;

/**
 * Loads the runtime and both grammars, once per process.
 *
 * @param source Bytes to use instead of the files beside this package, as a bundle or a browser needs.
 * @throws Where a `.wasm` file cannot be read or was built for another runtime.
 */
export function loadParsers(source: WasmSource = {}): Promise<Parsers> {
  loading ??= load(source);
  return loading;
}

async function load(source: WasmSource): Promise<Parsers> {
  await Parser.init(source.runtime === undefined ? {} : { wasmBinary: source.runtime });
  const [rust, view] = await Promise.all([
    loadGrammar('rust_leptos', source),
    loadGrammar('leptos_view', source),
  ]);
  return { rust_leptos: parserFor(rust), leptos_view: parserFor(view) };
}

async function loadGrammar(name: GrammarName, source: WasmSource): Promise<Language> {
  const bytes = source.grammars?.[name] ?? (await readFile(fileURLToPath(wasmUrl(name))));
  return Language.load(bytes);
}

/** The `.wasm` file of a grammar in this package. */
export function wasmUrl(name: GrammarName): URL {
  return new URL(`../tree-sitter-${name}.wasm`, import.meta.url);
}

function parserFor(language: Language): Parser {
  const parser = new Parser();
  parser.setLanguage(language);
  return parser;
}
