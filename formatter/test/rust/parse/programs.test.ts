import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import type { Item, Statement } from '../../../src/rust/ast.js';
import { parseStatements } from '../../../src/rust/parse/index.js';

const apps = fileURLToPath(new URL('../../../../test/apps', import.meta.url));
const sources = readdirSync(apps, { recursive: true, encoding: 'utf8' }).filter(path =>
  /[/\\]src[/\\].*\.rs$/.test(path),
);

function itemOf(statement: Statement): Item | undefined {
  return statement.kind === 'stmt_item' ? statement.item : undefined;
}

it.each(sources)('%s is items only, as statements of a block may be', path => {
  const text = readFileSync(`${apps}/${path}`, 'utf8').replace(/^#!\[.*\]$/gm, '');
  const parsed = parseStatements(text, 0, text.length);
  expect(parsed?.node.map(itemOf)).not.toContain(undefined);
  const functions = parsed?.node.filter(statement => itemOf(statement)?.kind === 'item_fn') ?? [];
  expect(functions).toHaveLength((text.match(/^(pub )?(async )?fn /gm) ?? []).length);
});
