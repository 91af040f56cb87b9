import { readdirSync, truncateSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { readFacts } from '../../../src/facts/read-facts.js';
import { CacheFile } from '../../../src/project/index/cache-file.js';
import type { FileStamp } from '../../../src/project/index/file-stamp.js';
import { packed } from '../../../src/project/index/packed-facts.js';
import { folderWith } from '../workspace.js';

const STAMP: FileStamp = { text: '1 2', size: 2, isSettled: true, isLink: false };

/** More than is read as a whole. */
const FACTS = new Map(
  Array.from({ length: 400 }, (_, index) => {
    const text = `pub fn größe_${index}() {}\n`.repeat(50);
    return [`src/größe ${index}.rs`, Buffer.from(packed(readFacts(text), text))];
  }),
);

/** A cache with all facts in it. */
async function written(): Promise<string> {
  const path = join(folderWith({}), 'cache');
  const cache = new CacheFile(path, 'header');
  for (const [key, facts] of FACTS) cache.keep(key, STAMP, facts);
  await cache.save(() => true);
  return path;
}

function loaded(path: string, header = 'header'): CacheFile {
  const cache = new CacheFile(path, header);
  cache.load();
  return cache;
}

function factsIn(cache: CacheFile): (Uint8Array | undefined)[] {
  return [...FACTS.keys()].map(key => cache.find(key, STAMP)?.read());
}

it('finds at the next start what was kept', async () => {
  const cache = loaded(await written());
  expect(factsIn(cache)).toEqual([...FACTS.values()]);
  expect(cache.find('src/größe 1.rs', { ...STAMP, text: '1 3' })).toBeUndefined();
  expect(cache.find('src/other.rs', STAMP)).toBeUndefined();
});

it('knows nothing in a cache with another header', async () => {
  expect(loaded(await written(), 'other').has('src/größe 1.rs')).toBe(false);
});

it('goes on with the cache that it has loaded when another server writes one', async () => {
  const path = await written();
  const [first, second] = [loaded(path), loaded(path)];
  const known = [...FACTS.keys()].map(key => first.find(key, STAMP));
  second.keep('src/new.rs', STAMP, Buffer.from('new'));
  await second.save(key => key.endsWith('new.rs'));
  expect(known.map(facts => facts?.read())).toEqual([...FACTS.values()]);
  const third = loaded(path);
  expect([third.has('src/new.rs'), third.has('src/größe 1.rs')]).toEqual([true, false]);
});

it('keeps what another server has written meanwhile', async () => {
  const path = await written();
  const slow = new CacheFile(path, 'header');
  slow.keep('src/new.rs', STAMP, Buffer.from('new'));
  await slow.save(() => true);
  const cache = loaded(path);
  expect(factsIn(cache)).toEqual([...FACTS.values()]);
  expect(cache.find('src/new.rs', STAMP)?.read()).toEqual(Buffer.from('new'));
});

it('has nothing to read any more where somebody cuts the cache', async () => {
  const path = await written();
  const known = loaded(path).find('src/größe 399.rs', STAMP);
  truncateSync(path, 1000);
  expect(known?.read()).toBeUndefined();
  expect(loaded(path).has('src/größe 399.rs')).toBe(false);
});

it('leaves nothing behind when it forgets what is new', async () => {
  const path = join(folderWith({}), 'folder', 'cache');
  const cache = new CacheFile(path, 'header');
  const kept = [...FACTS].map(([key, facts]) => cache.keep(key, STAMP, facts));
  await cache.discard();
  expect(cache.newsCount).toBe(0);
  expect(readdirSync(dirname(path))).toEqual([]);
  expect(kept.map(facts => facts?.read())).toEqual([...FACTS.values()]);
});
