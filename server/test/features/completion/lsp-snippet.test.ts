// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the syntax of LSP's snippets.

import { describe, expect, it } from 'vitest';
import { plainText, plainTextOf, snippetOf } from '../../../src/features/completion/lsp-snippet.js';

describe('snippets', () => {
  const pieces = ['a$ {b}', { place: 1, shown: '' }, '\\', { place: 2, shown: 'c}' }];

  it('escape what is text', () => {
    expect(snippetOf(pieces)).toBe('a\\$ {b\\}$1\\\\${2:c\\}}');
    expect(plainTextOf(pieces)).toBe('a$ {b}\\c}');
  });

  it.each([
    ['${1:item}.$2 $1', 'item. item'],
    ['$1 ${1:item}', 'item item'],
    ['{$0}', '{}'],
    ['${0:a\\}b}', 'a}b'],
    ['\\$1 \\\\', '$1 \\'],
  ])('become text: %s', (snippet, text) => {
    expect(plainText(snippet)).toBe(text);
  });
});
