import { expect, test } from 'vitest';
import { type Settings, verdict } from '../verdict.js';

type Style = NonNullable<Settings['closingTagStyle']>;

function inView(before: string, after: string, closingTagStyle: Style): string {
  return verdict(`view! { ${before} }`, `view! { ${after} }`, { closingTagStyle });
}

test.each([
  ['SelfClosing', '<p></p>', '<p />', 'kept'],
  ['SelfClosing', '<p a=b></p>', '<p a=b />', 'kept'],
  ['SelfClosing', '<my-tag></my-tag>', '<my-tag />', 'kept'],
  ['SelfClosing', '<a::B<T>></a::B<T>>', '<a::B<T> />', 'kept'],
  ['SelfClosing', '<p />', '<p></p>', 'token: /> }'],
  ['NonSelfClosing', '<p />', '<p></p>', 'kept'],
  ['NonSelfClosing', '<A<T> />', '<A<T>></A<T>>', 'kept'],
  ['NonSelfClosing', '<{..} a />', '<{..} a></{..}>', 'kept'],
  ['NonSelfClosing', '<p></p>', '<p />', 'token: ></p> }'],
  ['Preserve', '<p></p>', '<p />', 'token: ></p> }'],
  ['Preserve', '<p />', '<p></p>', 'token: /> }'],
] as const)('%s: %s to %s', (style, before, after, expected) => {
  expect(inView(before, after, style)).toBe(expected);
});

test.each(['Preserve', 'SelfClosing', 'NonSelfClosing'] as const)('%s: a void element closes itself', style => {
  expect(inView('<input></input>', '<input />', style)).toBe('kept');
});

test('what has children keeps its tags', () => {
  expect(inView('<p>{a}</p>', '<p />', 'SelfClosing')).toBe('token: >{a}</p> }');
  expect(inView('<p><b></b></p>', '<p />', 'SelfClosing')).toBe('token: ><b></b></p> }');
});

test('an operator is no tag', () => {
  const [before, after] = ['view! { <p>{a > b}</p> }', 'view! { <p>{a /> b}</p> }'];
  expect(verdict(before, after, { closingTagStyle: 'SelfClosing' })).toBe('token: > b}</p> }');
});
