import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { type GrammarName, loadParsers, type Parsers } from '../src/language.js';
import { readCorpus } from './corpus-reader.js';

const FOLDER = fileURLToPath(new URL('corpus/', import.meta.url));

const FILES = readdirSync(FOLDER)
  .filter(name => name.endsWith('.txt'))
  .sort();

const CASES = FILES.map(file => ({ file, cases: readCorpus(readFileSync(FOLDER + file, 'utf8')) }));

let parsers: Parsers;

beforeAll(async () => {
  parsers = await loadParsers();
});

describe('the corpus', () => {
  test('has all of its cases', () => {
    expect(CASES.map(({ cases }) => cases.length).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(400);
    for (const { file, cases } of CASES) expect(cases, file).not.toHaveLength(0);
  });

  test.each(CASES)('has no name twice in $file', ({ cases }) => {
    const names = cases.map(({ name }) => name);
    expect(names).toHaveLength(new Set(names).size);
  });
});

describe.each(CASES)('$file', ({ cases }) => {
  test.each(cases)('$name', ({ language, source, expected }) => {
    const tree = parsers[grammarName(language)].parse(source);
    expect(tree?.rootNode.toString()).toBe(expected);
    tree?.delete();
  });
});

function grammarName(language: string): GrammarName {
  if (language === 'rust_leptos' || language === 'leptos_view') return language;
  throw new Error(`There is no grammar “${language}”.`);
}
