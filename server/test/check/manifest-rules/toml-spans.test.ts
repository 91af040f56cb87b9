import { expect, it } from 'vitest';
import { tomlComments } from '../../../src/check/manifest-rules/toml-spans.js';

it.each([
  ['a = 1 # one\n# two\n', ['# one', '# two']],
  ['a = "#" # b', ['# b']],
  ["a = '#' # b", ['# b']],
  ['a = "\\"#" # b', ['# b']],
  ['a = """\n# no\n""" # b', ['# b']],
  ["a = '''\n# no\n''' # b", ['# b']],
  ['a = "half # no\n# b', ['# b']],
])('the comments of %j', (text, comments) => {
  expect(tomlComments(text).map(({ start, end }) => text.slice(start, end))).toEqual(comments);
});
