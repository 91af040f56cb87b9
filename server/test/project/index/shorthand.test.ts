import { expect, it } from 'vitest';
import { readFacts } from '../../../src/facts/read-facts.js';
import { shortened, written } from '../../../src/project/index/shorthand.js';

it('writes the JSON of facts in half as many characters, and back', () => {
  const text = 'use a::{b, c};\n#[component]\npub fn Button(#[prop(into)] label: String) -> impl IntoView {}\n';
  const json = JSON.stringify(readFacts(text));
  expect(shortened(json).length).toBeLessThan(json.length / 2);
  expect(written(shortened(json))).toBe(json);
});

it.each([
  ['characters that stand for something', '\u0001\u0002\n\r\u001f'],
  ['what they stand for', '"start":"end":"visibility":"private"'],
  ['nothing but quotes', '""\\"\\'],
])('leaves strings with %s as they are', (_, text) => {
  const json = JSON.stringify({ docs: text, [text]: [text] });
  expect(written(shortened(json))).toBe(json);
  expect(shortened(json)).not.toContain('\n');
});
