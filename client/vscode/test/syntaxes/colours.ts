import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { type IGrammar, INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';
import { installFolder } from '../../../../test/e2e/frame/programs.js';

/** Where VS Code keeps the extensions that it comes with. */
const BUILT_IN = join(installFolder(), 'code-server/node_modules/code-server/lib/vscode/extensions');

const RUST_OF_VS_CODE = join(BUILT_IN, 'rust/syntaxes/rust.tmLanguage.json');
const MARKDOWN_OF_VS_CODE = join(BUILT_IN, 'markdown-basics/syntaxes/markdown.tmLanguage.json');

const INJECTION = fileURLToPath(new URL('../../syntaxes/leptos.injection.json', import.meta.url));

/** Rust's colours as they are below those of views. */
export interface Base {
  readonly name: string;
  /** The grammar of Rust with views coloured. */
  readonly rust: IGrammar;
  /** The same without. */
  readonly bareRust: IGrammar;
  readonly markdown: IGrammar;
}

/** A part of a line, with all its scopes, the outermost first. */
export interface Token {
  readonly text: string;
  /** UTF-16, in the whole text. */
  readonly start: number;
  readonly scopes: readonly string[];
}

const oniguruma = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
const onigLib = loadWASM(readFileSync(oniguruma)).then(() => ({ createOnigScanner, createOnigString }));

/** A small grammar of Rust, and that of VS Code where one is installed. */
export async function bases(): Promise<readonly Base[]> {
  const tiny = await baseOf('a small grammar', fixture('tiny-rust.json'), fixture('tiny-markdown.json'));
  if (!existsSync(RUST_OF_VS_CODE)) return [tiny];
  return [tiny, await baseOf('the grammar of VS Code', RUST_OF_VS_CODE, MARKDOWN_OF_VS_CODE)];
}

function fixture(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}

async function baseOf(name: string, rust: string, markdown: string): Promise<Base> {
  const files = { 'source.rust': rust, 'text.html.markdown': markdown, 'leptos.injection': INJECTION };
  return {
    name,
    rust: await grammarOf('source.rust', files, true),
    bareRust: await grammarOf('source.rust', files, false),
    markdown: await grammarOf('text.html.markdown', files, true),
  };
}

async function grammarOf(
  scope: string,
  files: Readonly<Record<string, string>>,
  hasInjection: boolean,
): Promise<IGrammar> {
  const registry = new Registry({
    onigLib,
    // Grammars of other languages, which Markdown names, are not needed.
    loadGrammar: async name => {
      const path = files[name];
      return path === undefined ? null : parseRawGrammar(readFileSync(path, 'utf8'), path);
    },
    getInjections: name => (hasInjection && name === scope ? ['leptos.injection'] : []),
  });
  const grammar = await registry.loadGrammar(scope);
  if (grammar === null) throw new Error(`there is no grammar ${scope}`);
  return grammar;
}

/** All tokens of a text, in order. */
export function tokensOf(text: string, grammar: IGrammar): Token[] {
  const tokens: Token[] = [];
  let state = INITIAL;
  let lineStart = 0;
  for (const line of text.split('\n')) {
    const { tokens: found, ruleStack } = grammar.tokenizeLine(line, state);
    for (const { startIndex, endIndex, scopes } of found) {
      tokens.push({ text: line.slice(startIndex, endIndex), start: lineStart + startIndex, scopes });
    }
    state = ruleStack;
    lineStart += line.length + 1;
  }
  return tokens;
}

/** What themes colour of a text: `text scope`, with the innermost scope. What has no colour of its own is left out. */
export function coloursOf(text: string, grammar: IGrammar): string[] {
  return tokensOf(text, grammar).flatMap(({ text: part, scopes }) => {
    const scope = scopes.findLast(name => !/^(?:meta|source|text|markup)\./.test(name));
    return scope === undefined || part.trim() === '' || scope.startsWith('punctuation')
      ? []
      : [`${part.trim()} ${scope}`];
  });
}
