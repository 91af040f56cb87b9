import { applyEdits } from 'tree-sitter-leptos';
import { expect, it } from 'vitest';
import { editsOf } from '../../../src/cli/check-file.js';
import { check, expectFindings, inView } from '../checking.js';

const CODE = 'unquoted-text';
const ON = { levels: { [CODE]: 'warning' } } as const;

it('finds text without quotes, where it is asked to', () => {
  const [finding] = expectFindings(CODE, inView('<p>«Hello, world!»</p>'), ON);
  expect(finding?.message).toBe(
    'Stable Rust tells the macro nothing of the white space in unquoted text, and it may look different on the page: put it in quotes.',
  );
  expectFindings(CODE, inView('<p>Hello, world!</p>'));
});

it.each([
  ['<p>Hello, world!</p>', '<p>"Hello, world!"</p>'],
  ['<p>Hello\n    world</p>', '<p>"Hello world"</p>'],
  ['<p>Hello, world! {x} items</p>', '<p>"Hello, world! " {x} " items"</p>'],
  ['<p>say (a "b")</p>', '<p>r#"say (a "b")"#</p>'],
])('puts it in quotes: %s', (before, after) => {
  const text = inView(before);
  expect(applyEdits(text, editsOf(check(text, ON)))).toBe(inView(after));
});

it('is silent for quoted text, and offers nothing where a comment would get lost', () => {
  expectFindings(CODE, inView('<p>"Hello"{name}</p>'), ON);
  expect(check(inView('<p>Hello /* a */ world</p>'), ON)[0]?.fix).toBeUndefined();
  expect(check(inView('<pre>one\n    two</pre>'), ON)[0]?.fix).toBeUndefined();
});

it.each(['<p>"Hello</p><p>"world"</p>', '<p class=">"Hello"</p><p>"world"</p>', '<div><p>Hello</p>'])(
  'is silent where the view does not parse: %s',
  body => {
    expect(check(inView(body), ON).map(({ code }) => code)).not.toContain(CODE);
  },
);
