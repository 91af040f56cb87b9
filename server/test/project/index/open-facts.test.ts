import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readFacts } from '../../../src/facts/read-facts.js';
import { OpenFacts } from '../../../src/project/index/open-facts.js';
import { changeBetween } from '../../../src/text-change.js';

describe('the piece in which two texts differ', () => {
  it.each([
    ['abc', 'abc', undefined],
    ['abc', 'abxc', { start: 2, oldEnd: 2, newEnd: 3 }],
    ['aaa', 'aaaa', { start: 3, oldEnd: 3, newEnd: 4 }],
    ['abc', 'ac', { start: 1, oldEnd: 2, newEnd: 1 }],
    ['', 'a', { start: 0, oldEnd: 0, newEnd: 1 }],
    ['abab', 'ab', { start: 2, oldEnd: 4, newEnd: 2 }],
    ['a'.repeat(5000), `${'a'.repeat(3000)}b${'a'.repeat(2000)}`, { start: 3000, oldEnd: 3000, newEnd: 3001 }],
    ['a'.repeat(5000), 'a'.repeat(4000), { start: 4000, oldEnd: 5000, newEnd: 4000 }],
  ])('%.10s, %.10s', (before, after, expected) => {
    expect(changeBetween(before, after)).toEqual(expected);
  });
});

/** The facts after typing, and those of a reading from the beginning. */
function typed(before: string, after: string) {
  const facts = new OpenFacts(before);
  return { moved: facts.read(after, 0), fresh: readFacts(after), quiet: facts.read(after, 10_000) };
}

const FILE = `use leptos::prelude::*;

#[component]
fn Page(title: String) -> impl IntoView {
    use std::fmt::Debug;
    let count = 1;
    view! { <p>{title}</p> }
}

mod inner {
    pub fn after() { let x = 1; }
}

impl Page { fn method(&self) { let y = 2; } }
`;

describe('facts of an open file', () => {
  it.each([
    ['let count = 1', 'let counter = 1'],
    ['<p>{title}', '<p><Cou{title}'],
    ['let x = 1', 'let x = 1 + 2'],
    ['let y = 2', 'let yy = 2'],
    // What declares something is read.
    ['let count = 1;', 'fn count() {} let count = 1;'],
    ['let count = 1;', 'us count = 1;'],
    ['Debug', 'Display'],
    ['title: String', 'titles: String'],
    ['fn Page', 'fn Pages'],
    ['mod inner', 'mod inners'],
    ['fn after()', 'fn afterwards()'],
    ['let count = 1;', 'let count = "1;'],
    ['let count = 1;', 'let count = 1; // '],
    ['let count = 1;', '/* let count = 1;'],
    ['let count = 1;', 'let count = 1; } fn other() {'],
  ])('%s becomes %s', (before, after) => {
    const { moved, fresh, quiet } = typed(FILE, FILE.replace(before, after));
    expect(moved.scope).toEqual(fresh.scope);
    expect(quiet).toEqual(fresh);
  });

  it('are those of a fresh reading wherever something is typed in real files', () => {
    const folder = fileURLToPath(new URL('../../../../test/apps/', import.meta.url));
    for (const file of rustFiles(folder)) {
      const text = readFileSync(`${folder}${file}`, 'utf8');
      for (let at = 7; at < text.length; at += 499) {
        for (const word of ['x', ' ', 'use ', '<Foo', '_']) {
          const after = text.slice(0, at) + word + text.slice(at);
          const { moved, fresh } = typed(text, after);
          expect(moved.scope, `${file} at ${at}: ${word}`).toEqual(fresh.scope);
        }
        const { moved, fresh } = typed(text, text.slice(0, at) + text.slice(at + 1));
        expect(moved.scope, `${file} without ${at}`).toEqual(fresh.scope);
      }
    }
  });
});

function rustFiles(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter(name => name.endsWith('.rs') && !name.includes('target'));
}
