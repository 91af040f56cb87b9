import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const BUNDLE = fileURLToPath(new URL('../../dist/bundle', import.meta.url));

/** What only the parser's runtime names. */
const RUNTIME = 'web-tree-sitter.wasm';

/** The files that are loaded with one, itself included. */
function loadedWith(file: string, loaded = new Set<string>()): ReadonlySet<string> {
  if (loaded.has(file)) return loaded;
  loaded.add(file);
  const text = readFileSync(join(BUNDLE, file), 'utf8');
  for (const [, imported = ''] of text.matchAll(/\b(?:from|import) ?"\.\/([^"]+\.js)"/g)) loadedWith(imported, loaded);
  return loaded;
}

it.each(['leptos-format.js', 'worker.js'])('%s starts without the grammar', file => {
  const withRuntime = readdirSync(BUNDLE).filter(
    name => name.endsWith('.js') && readFileSync(join(BUNDLE, name), 'utf8').includes(RUNTIME),
  );
  expect(withRuntime).not.toEqual([]);
  const loaded = loadedWith(file);
  expect(loaded.size).toBeGreaterThan(1);
  expect(withRuntime.filter(name => loaded.has(name))).toEqual([]);
});
