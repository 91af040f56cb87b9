import { expect, test } from 'vitest';
import { Formatter } from '../src/format.js';
import { RememberedViews } from '../src/remembered-views.js';

const formatter = await Formatter.load(new RememberedViews());

test('what is remembered is formatted as what is not', () => {
  const source = 'fn f() {\n    view! { <p   /> }\n}\nfn g() {\n    view! { <p /> }\n}\n';
  const once = formatter.format(source).text;
  expect(once).toBe('fn f() {\n    view! { <p /> }\n}\nfn g() {\n    view! { <p /> }\n}\n');
  expect(formatter.format(once).edits).toEqual([]);
});

test('other options, and another indentation, are another thing', () => {
  const source = 'view! { <p aaaaaaaaaaaaaaaaaaaaaa=1 bbbbbbbbbbbbbbbbbbbbbbbbbbbb=2 cccccccccc=3 /> }';
  expect(formatter.format(source).edits).toEqual([]);
  expect(formatter.format(source, { maxWidth: 60 }).edits).toHaveLength(1);
  expect(formatter.format(source, { closingTagStyle: 'NonSelfClosing' }).edits).toHaveLength(1);
  expect(formatter.format(source).edits).toEqual([]);
  const lines = 'view! {\n    <p />\n    <b />\n}';
  expect(formatter.format(lines).edits).toEqual([]);
  expect(formatter.format(`  ${lines}`).text).toBe('  view! {\n      <p />\n      <b />\n  }');
});

test('a view that is refused is refused again', () => {
  expect(formatter.format('view! { <p> }').refusals).not.toEqual([]);
  expect(formatter.format('view! { <p> }').refusals).not.toEqual([]);
});

test('there is an end to what is remembered', () => {
  const views = new RememberedViews();
  views.add('first');
  for (let index = 0; index < 50; index++) views.add(`${index}${'x'.repeat(100_000)}`);
  expect(views.has('first')).toBe(false);
  expect(views.has(`49${'x'.repeat(100_000)}`)).toBe(true);
});
