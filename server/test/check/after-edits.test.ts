import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadParsers, ViewDocument } from 'tree-sitter-leptos';
import { expect, it } from 'vitest';
import { randomEdit } from '../../../test/fuzz/edits.js';
import { Random } from '../../../test/fuzz/random.js';
import { checkDocument } from '../../src/check/check-document.js';
import { context } from '../features/snippet.js';

const EDITS = 12;

const parsers = await loadParsers();
const options = { ...context('0.8'), rstml: '0.12' as const, levels: {} };

const apps = fileURLToPath(new URL('../../../test/apps', import.meta.url));
const files = readdirSync(apps, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.rs') && !name.includes('target'))
  .map(name => readFileSync(join(apps, name), 'utf8'))
  .filter(text => text.includes('view!'));

it('finds after each edit what it finds in the same text afresh', () => {
  const random = new Random(3);
  for (const text of files) {
    const document = ViewDocument.open(parsers, text);
    for (let edit = 0; edit < EDITS; edit++) {
      document.update([randomEdit(random, document.text)]);
      const fresh = ViewDocument.open(parsers, document.text);
      expect(checkDocument(document, options), document.text).toEqual(checkDocument(fresh, options));
      fresh.dispose();
    }
    document.dispose();
  }
});
