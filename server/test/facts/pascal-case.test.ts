import { expect, test } from 'vitest';
import { pascalCase, tagOf } from '../../src/facts/pascal-case.js';

/** What convert_case 0.8 says of the same names. */
test.each([
  ['add_todo', 'AddTodo'],
  ['get2things', 'Get2Things'],
  ['getHTTPServer', 'GetHttpServer'],
  ['a1b', 'A1B'],
  ['_private', 'Private'],
  ['ABC', 'Abc'],
  ['utf8_name', 'Utf8Name'],
  ['über_größe', 'ÜberGröße'],
])('%s is %s in PascalCase', (name, pascal) => {
  expect(pascalCase(name)).toBe(pascal);
});

test.each([
  ['my_comp', 'MyComp'],
  ['my_comp_2', 'MyComp2'],
  ['comp', 'Comp'],
  ['counter2', 'counter2'],
  ['MyComp', 'MyComp'],
  ['_my_comp', '_my_comp'],
  ['a__b', 'a__b'],
  ['my_Comp', 'my_Comp'],
])('the tag of %s is %s', (name, tag) => {
  expect(tagOf(name)).toBe(tag);
});
