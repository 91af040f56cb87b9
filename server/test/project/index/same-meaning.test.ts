import { describe, expect, it } from 'vitest';
import { readFacts } from '../../../src/facts/read-facts.js';
import { sameMeaning } from '../../../src/project/index/same-meaning.js';

const FILE = [
  'use leptos::prelude::*;',
  'mod ui { pub struct A; }',
  '/// Docs.',
  '#[component]',
  'fn Button(#[prop(into)] label: String) -> impl IntoView { view! { <Card>{label}</Card> } }',
].join('\n');

function isSame(from: string, to: string): boolean {
  expect(FILE).toContain(from);
  return sameMeaning(readFacts(FILE), readFacts(FILE.replace(from, to)));
}

describe('the meaning of a file', () => {
  it.each([
    ['{label}', '{label.clone()}'],
    ['mod ui', '\n\n// A comment.\nmod ui'],
    ['fn Button', 'fn  Button'],
  ])('is the same with `%s` written as `%s`', (from, to) => {
    expect(isSame(from, to)).toBe(true);
  });

  it.each([
    ['leptos::prelude::*', 'leptos::*'],
    ['pub struct A', 'struct A'],
    ['Docs', 'Other docs'],
    ['label: String', 'label: Text'],
    ['Card', 'Cart'],
    ['mod ui { pub struct A; }', ''],
    ['fn Button', 'pub fn Button'],
  ])('is another one with `%s` written as `%s`', (from, to) => {
    expect(isSame(from, to)).toBe(false);
  });
});
