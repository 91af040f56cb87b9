import { readFileSync } from 'node:fs';
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

/** Parsers for both grammars. The one that was not loaded first is made when it is asked for. */
export type Parsers = Readonly<Record<GrammarName, Parser>>;

let loading: Promise<Parsers> | undefined;

/**
 * Loads the runtime and the grammars, once per process.
 *
 * @param source Bytes to use instead of the files beside this package, as a bundle or a browser needs.
 * @param first The grammar that is needed at once.
 * @throws Where a `.wasm` file cannot be read or was built for another runtime.
 */
export function loadParsers(source: WasmSource = {}, first: GrammarName = 'rust_leptos'): Promise<Parsers> {
  loading ??= load(source, first);
  return loading;
}

async function load(source: WasmSource, first: GrammarName): Promise<Parsers> {
  const bytes = source.grammars?.[first] ?? readFile(fileOf(first));
  await Parser.init(source.runtime === undefined ? {} : { wasmBinary: source.runtime });
  const parsers: Partial<Record<GrammarName, Parser>> = { [first]: parserFor(await Language.load(await bytes)) };
  const parserOf = (name: GrammarName): Parser => {
    const parser = parsers[name] ?? parserFor(loadNow(name, source));
    parsers[name] = parser;
    return parser;
  };
  return {
    get rust_leptos() {
      return parserOf('rust_leptos');
    },
    get leptos_view() {
      return parserOf('leptos_view');
    },
  };
}

function loadNow(name: GrammarName, source: WasmSource): Language {
  const bytes = source.grammars?.[name] ?? readFileSync(fileOf(name));
  return Language.loadSync(new WebAssembly.Module(new Uint8Array(bytes)));
}

function fileOf(name: GrammarName): string {
  return fileURLToPath(wasmUrl(name));
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
