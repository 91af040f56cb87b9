import { LineIndex } from 'tree-sitter-leptos';
import { describe, expect, it } from 'vitest';
import type { CompletionList } from 'vscode-languageserver/node';
import type { Completion } from '../../src/features/completion/item.js';
import { topicOf, uriOf } from '../../src/lsp/completion-data.js';
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

describe('the data of a list', () => {
  const client = completionClientOf({
    textDocument: { completion: { completionList: { itemDefaults: ['editRange', 'data'] } } },
  });
  const event = (name: string): Partial<Completion> => ({ topic: { about: 'event', name, version: '0.8' } });

  /** Each proposal's topic, as it comes back from a client that gives items the list's data where they have none. */
  function topicsOf(...completions: readonly Completion[]) {
    const list = completionListOf(completions, document, client) as CompletionList;
    return list.items.map(item => topicOf({ ...item, data: item.data ?? list.itemDefaults?.data }));
  }

  it('is told once, and what a proposal is about is its name', () => {
    const completions = ['div', 'p', 'span'].map(tag => proposal(tag, { topic: { about: 'tag', tag } }));
    expect(topicsOf(...completions)).toEqual(completions.map(({ topic }) => topic));
    expect(JSON.stringify(completionListOf(completions, document, client)).split(uri)).toHaveLength(2);
  });

  it('leaves out what all labels begin with', () => {
    const completions = ['click', 'input'].map(name => proposal(`on:${name}`, event(name)));
    expect(topicsOf(...completions)).toEqual(completions.map(({ topic }) => topic));
    expect(JSON.stringify(completionListOf(completions, document, client)).split(uri)).toHaveLength(2);
  });

  it('is not that of proposals about something else', () => {
    const completions = [
      proposal('div', { topic: { about: 'tag', tag: 'div' } }),
      proposal('Show …', { topic: { about: 'idiom', name: 'Show' } }),
      proposal('class', { topic: { about: 'attribute', tag: 'div', name: 'class' } }),
      proposal('other', { topic: { about: 'tag', tag: 'another' } }),
      proposal('nothing'),
    ];
    expect(topicsOf(...completions)).toEqual(completions.map(({ topic }) => topic));
  });

  it('names the document', () => {
    const list = completionListOf([proposal('div', { topic: { about: 'tag', tag: 'div' } })], document, client);
    expect(uriOf({ label: 'div', data: (list as CompletionList).itemDefaults?.data })).toBe(uri);
  });

  it('is each proposal’s own for a client that knows no other', () => {
    const list = completionListOf([proposal('div', { topic: { about: 'tag', tag: 'div' } })], document, sharing);
    expect(list).toMatchObject({ items: [{ data: { uri, topic: { about: 'tag', tag: 'div' } } }] });
  });
});

it('falls back where the ranges differ', () => {
  expect(completionListOf([proposal('div'), proposal('dl', { end: 2 })], document, sharing)).toBeInstanceOf(Array);
});
