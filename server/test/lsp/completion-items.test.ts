import { LineIndex } from 'tree-sitter-leptos';
import { describe, expect, it } from 'vitest';
import type { ClientCapabilities, CompletionList } from 'vscode-languageserver/node';
import type { Completion } from '../../src/features/completion/item.js';
import type { FittingCompletions } from '../../src/features/completion/typed-part.js';
import { completionClientOf, completionListOf, resolvedItem } from '../../src/lsp/completion-items.js';

const document = { lines: LineIndex.of('<di'), list: 7 };
const range = { start: { line: 0, character: 1 }, end: { line: 0, character: 3 } };

function proposal(label: string, more: Partial<Completion> = {}): Completion {
  return { label, kind: 'tag', text: label, sortText: label, start: 1, end: 3, ...more };
}

/** All that there are. */
function all(...completions: Completion[]): FittingCompletions {
  return { completions, isIncomplete: false };
}

const plain = completionClientOf({});
const sharing = completionClientOf({
  textDocument: {
    completion: { completionItem: { snippetSupport: true }, completionList: { itemDefaults: ['editRange'] } },
  },
});

it('gives each proposal its range', () => {
  expect(completionListOf(all(proposal('div')), document, plain)).toMatchObject([
    { label: 'div', textEdit: { range, newText: 'div' } },
  ]);
});

it('gives the range once to a client that knows it, and the text only where it is not the label', () => {
  const list = completionListOf(all(proposal('div'), proposal('dialog', { snippet: 'dialog $1' })), document, sharing);
  expect(list).toMatchObject({
    isIncomplete: false,
    itemDefaults: { editRange: range },
    items: [{ label: 'div' }, { label: 'dialog', textEditText: 'dialog $1' }],
  });
  expect(JSON.stringify(list)).not.toContain('"textEdit":');
});

const latest = completionClientOf({
  textDocument: {
    completion: {
      completionItem: { resolveSupport: { properties: ['documentation', 'detail'] } },
      completionList: { itemDefaults: ['editRange', 'data'] },
    },
  },
});

describe('the data of a list', () => {
  it('is told once', () => {
    const listed = completionListOf(all(proposal('div'), proposal('p')), document, latest);
    expect(listed).toMatchObject({ itemDefaults: { data: 7 }, items: [{ label: 'div' }, { label: 'p' }] });
    expect(JSON.stringify(listed).split('"data"')).toHaveLength(2);
  });

  it('is each proposal’s own for a client that knows no other', () => {
    expect(completionListOf(all(proposal('div')), document, sharing)).toMatchObject({ items: [{ data: 7 }] });
    expect(completionListOf(all(proposal('div')), document, plain)).toMatchObject([{ data: 7 }]);
  });
});

it('leaves the detail to those who ask for it', () => {
  const card = proposal('Card', { kind: 'component', detail: '(title: String)' });
  const [shown] = (completionListOf(all(card), document, latest) as CompletionList).items;
  expect(shown).not.toHaveProperty('detail');
  expect(shown && resolvedItem(shown, card, 'A card.')).toMatchObject({
    detail: '(title: String)',
    documentation: { kind: 'markdown', value: 'A card.' },
  });
  expect(completionListOf(all(card), document, sharing)).toMatchObject({ items: [{ detail: '(title: String)' }] });
});

it('takes a client that forgets to say what it asks for later', () => {
  const client = { textDocument: { completion: { completionItem: { resolveSupport: {} } } } };
  expect(completionClientOf(client as ClientCapabilities).resolvesDetail).toBe(false);
});

it('falls back where the ranges differ', () => {
  expect(completionListOf(all(proposal('div'), proposal('dl', { end: 2 })), document, sharing)).toBeInstanceOf(Array);
});

it('says where there are others', () => {
  const some = { ...all(proposal('div')), isIncomplete: true };
  expect(completionListOf(some, document, plain)).toMatchObject({ isIncomplete: true, items: [{ label: 'div' }] });
  expect(completionListOf(some, document, sharing)).toMatchObject({ isIncomplete: true, items: [{ label: 'div' }] });
});
