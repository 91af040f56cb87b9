import { expect, it } from 'vitest';
import { type DocumentSymbol, documentSymbols } from '../../src/features/document-symbols.js';
import { file, view } from './snippet.js';

type Outline = string | [string, Outline[]];

const outline = ({ name, children }: DocumentSymbol): Outline =>
  children.length === 0 ? name : [name, children.map(outline)];
const symbols = (marked: string) => documentSymbols(view(`${marked}|`).document).map(outline);

it('shows elements like selectors, and components by name', () => {
  expect(symbols('<div class="card big" id="main"><p>"a"</p><>{b}<Counter/></></div>')).toEqual([
    ['view!', [['div.card.big#main', ['p', 'Counter']]]],
  ]);
});

it('puts nested views where they are', () => {
  expect(symbols('<Show fallback=move || view! { <b/> }>{move || view! { <i/> }}</Show>')).toEqual([
    [
      'view!',
      [
        [
          'Show',
          [
            ['view!', ['b']],
            ['view!', ['i']],
          ],
        ],
      ],
    ],
  ]);
});

it('shows what is half-typed, and several views', () => {
  expect(symbols('<div><p><')).toEqual([['view!', [['div', ['p']]]]]);
  const { document } = file('fn a() { view! { <a/> } } fn b() { leptos::view! { <b/> } }|');
  expect(documentSymbols(document).map(outline)).toEqual([
    ['view!', ['a']],
    ['leptos::view!', ['b']],
  ]);
});

it('selects the name inside the range', () => {
  const { document } = view('<div></div>|');
  const [element] = documentSymbols(document)[0]?.children ?? [];
  expect(element && document.text.slice(element.selection.start, element.selection.end)).toBe('div');
});

it('survives a tree of ten thousand levels', () => {
  expect(documentSymbols(view(`${'<b>'.repeat(10_000)}|`).document)).toHaveLength(1);
});
