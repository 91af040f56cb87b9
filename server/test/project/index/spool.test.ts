import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readFacts } from '../../../src/facts/read-facts.js';
import { headOf, packed } from '../../../src/project/index/packed-facts.js';
import { Spool } from '../../../src/project/index/spool.js';
import { folderWith } from '../workspace.js';

/** More than stays in memory, each different. */
const FACTS = Array.from({ length: 300 }, (_, index) => {
  const text = `pub fn function_${index}() {}\n`.repeat(50);
  return Buffer.from(packed(readFacts(text), text));
});

it('keeps facts at hand until they are in the file, and their heads from then on', () => {
  const path = join(folderWith({}), 'new', 'spool');
  const spool = new Spool(path);
  const all = FACTS.map(facts => spool.add(facts));
  expect(all.map(facts => facts.read())).toEqual(FACTS);
  expect(all.at(0)?.head).toEqual(headOf(FACTS[0] ?? Buffer.alloc(0)));
  expect(all.at(-1)?.head).toEqual(FACTS.at(-1));
  expect(spool.finish()).toBe(true);
  expect(all.map(facts => facts.read())).toEqual(FACTS);
  expect(all.map(({ head }) => Buffer.from(head))).toEqual(FACTS.map(headOf));
  const bytes = readFileSync(path);
  expect(bytes).toHaveLength(spool.size);
  expect(all.map(({ start, length }) => bytes.subarray(start, start + length))).toEqual(FACTS);
});

it('keeps a few facts at hand, and writes them all the same', () => {
  const path = join(folderWith({}), 'spool');
  const spool = new Spool(path);
  const [facts = Buffer.alloc(0)] = FACTS;
  const stored = spool.add(facts);
  expect(spool.finish()).toBe(true);
  expect(stored.head).toBe(facts);
  expect(readFileSync(path)).toEqual(facts);
});

it('keeps all facts at hand where the file cannot be written', () => {
  const folder = folderWith({});
  writeFileSync(join(folder, 'file'), '');
  const spool = new Spool(join(folder, 'file', 'spool'));
  const all = FACTS.map(facts => spool.add(facts));
  expect(spool.finish()).toBe(false);
  expect(all.map(facts => facts.read())).toEqual(FACTS);
});
