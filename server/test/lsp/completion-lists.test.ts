import { expect, it } from 'vitest';
import type { Completion } from '../../src/features/completion/item.js';
import { CompletionLists } from '../../src/lsp/completion-lists.js';

function proposal(label: string): Completion {
  return { label, kind: 'tag', text: label, sortText: label, start: 1, end: 3, topic: { about: 'tag', tag: label } };
}

it('knows what a client asks about by the number of the list and the label', () => {
  const lists = new CompletionLists();
  const first = lists.keep({ uri: 'file:///a.rs', completions: [proposal('div'), proposal('p')] });
  const second = lists.keep({ uri: 'file:///b.rs', completions: [proposal('p')] });
  expect(lists.uriOf({ label: 'p', data: first })).toBe('file:///a.rs');
  expect(lists.uriOf({ label: 'p', data: second })).toBe('file:///b.rs');
  expect(lists.completionOf({ label: 'p', data: first })?.topic).toEqual({ about: 'tag', tag: 'p' });
  expect(lists.completionOf({ label: 'div', data: second })).toBeUndefined();
});

it('forgets lists of long ago, and knows none of another server', () => {
  const lists = new CompletionLists();
  const early = lists.keep({ uri: 'file:///a.rs', completions: [proposal('div')] });
  for (let count = 0; count < 8; count++) lists.keep({ uri: 'file:///a.rs', completions: [] });
  expect(lists.uriOf({ label: 'div', data: early })).toBeUndefined();
  for (const data of [undefined, 0, 'x', { uri: 'file:///a.rs' }]) {
    expect(lists.completionOf({ label: 'div', data })).toBeUndefined();
  }
});

it('tells proposals with the same label apart by what stands behind it', () => {
  const lists = new CompletionLists();
  const [own, other] = ['Form', 'ui::Form'].map((text): Completion => ({ ...proposal('Form'), text }));
  if (own === undefined || other === undefined) throw new Error('two proposals');
  const data = lists.keep({ uri: 'file:///a.rs', completions: [own, { ...other, description: 'ui::Form' }] });
  const textOf = (description?: string) =>
    lists.completionOf({ label: 'Form', data, ...(description === undefined ? {} : { labelDetails: { description } }) })
      ?.text;
  expect(textOf()).toBe('Form');
  expect(textOf('ui::Form')).toBe('ui::Form');
  expect(textOf('gone')).toBe('Form');
});
