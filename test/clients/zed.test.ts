import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'smol-toml';
import { beforeAll, describe, expect, test } from 'vitest';
import { Language, Parser, Query } from 'web-tree-sitter';
import { buildZedExtension, ZED_EXTENSION } from '../../grammar/scripts/queries/zed-extension.js';
import { manifestOf } from '../install/local-registry.js';

const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));
const EXTENSION = join(REPOSITORY, 'client/zed');
const QUERIES = join(EXTENSION, 'languages/rstml');

function toml(...path: readonly string[]): Record<string, unknown> {
  return parse(readFileSync(join(EXTENSION, ...path), 'utf8'));
}

function query(name: string): string {
  return readFileSync(join(QUERIES, name), 'utf8');
}

describe('the extension for Zed', () => {
  const built = buildZedExtension();
  let language: Language;

  beforeAll(async () => {
    await Parser.init();
    language = await Language.load(join(REPOSITORY, 'grammar/tree-sitter-leptos_view.wasm'));
  });

  test('names a grammar that exists, at the version of the packages', () => {
    const { version, grammars } = toml('extension.toml');
    expect(version).toBe(manifestOf().version);
    expect(toml('Cargo.toml')['package']).toMatchObject({ version });
    expect(grammars).toMatchObject({ leptos_view: { rev: `v${version}`, path: 'grammar/leptos_view' } });
    expect(existsSync(join(REPOSITORY, 'grammar/leptos_view/src/parser.c'))).toBe(true);
  });

  test('has the language that Rust in Zed asks for, with names of nodes that the grammar has', () => {
    const config = toml('languages', 'rstml', 'config.toml');
    expect(config).toMatchObject({ name: 'RSTML', grammar: 'leptos_view' });
    const nodes = Object.values(config['jsx_tag_auto_close'] as Record<string, string>);
    for (const node of nodes) expect(language.idForNodeType(node, true), node).not.toBeNull();
  });

  test.each(readdirSync(QUERIES).filter(name => name.endsWith('.scm')))(
    '%s is what its source makes of it, and compiles',
    name => {
      expect(query(name), 'npm run generate -w grammar makes it').toBe(built.get(`${ZED_EXTENSION}/${name}`));
      expect(() => new Query(language, query(name))).not.toThrow();
    },
  );

  test('the braces that Zed hands over are brackets, and what is between them is a view', () => {
    const parser = new Parser();
    parser.setLanguage(language);
    const tree = parser.parse('{ <p class="a">"text"</p> }');
    if (tree === null) throw new Error('not parsed');
    const captures = new Query(language, query('highlights.scm')).captures(tree.rootNode);
    // The last one wins.
    const last = new Map(captures.map(({ name, node }) => [node.startIndex, name]));
    expect(last.get(0)).toBe('punctuation.bracket');
    expect(last.get(tree.rootNode.endIndex - 1)).toBe('punctuation.bracket');
    expect(last.get(3)).toBe('tag');
    expect(last.get(5)).toBe('attribute');
  });
});
