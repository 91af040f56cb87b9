import { expect, it } from 'vitest';
import { indentedBelow } from '../../src/commands/indented-below.js';

it('indents what follows the first line, and no empty line', () => {
  expect(indentedBelow('<p>\n    "a"\n\n</p>\n', '  ')).toBe('<p>\n      "a"\n\n  </p>\n');
});

it('keeps the ends of lines', () => {
  expect(indentedBelow('<p>\r\n</p>', '\t')).toBe('<p>\r\n\t</p>');
});
