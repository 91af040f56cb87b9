import { LineIndex } from 'tree-sitter-leptos';
import { expect, it } from 'vitest';
import type { Completion } from '../../src/features/completion/item.js';
import { completionClientOf, completionListOf } from '../../src/lsp/completion-items.js';

const uri = 'file:///a.rs';
const lines = LineIndex.of('<di');
const document = { uri, lines };
const range = { start: { line: 0, character: 1 }, end: { line: 0, character: 3 } };

function proposal(label: string, more: Partial<Completion> = {}): Completion {
  return { label, kind: 'tag', text: label, sortText: label, start: 1, end: 3, ...more };
}

const plain = completionClientOf({});
const sharing = completionClientOf({
  textDocument: {
    completion: { completionItem: { snippetSupport: true }, completionList: { itemDefaults: ['editRange'] } },
  },
});

it('gives each proposal its range', () => {
  expect(completionListOf([proposal('div')], document, plain)).toMatchObject([
    { label: 'div', textEdit: { range, newText: 'div' } },
  ]);
});

it('gives the range once to a client that knows it, and the text only where it is not the label', () => {
  const list = completionListOf([proposal('div'), proposal('dialog', { snippet: 'dialog $1' })], document, sharing);
  expect(list).toMatchObject({
    isIncomplete: false,
    itemDefaults: { editRange: range },
    items: [{ label: 'div' }, { label: 'dialog', textEditText: 'dialog $1' }],
  });
  expect(JSON.stringify(list)).not.toContain('"textEdit":');
});

it('falls back where the ranges differ', () => {
  expect(completionListOf([proposal('div'), proposal('dl', { end: 2 })], document, sharing)).toBeInstanceOf(Array);
});
