import { describe, expect, it } from 'vitest';
import { Formatter, format } from '../src/format.js';
import { GrammarNeeded } from '../src/grammar-needed.js';

const PLAIN = 'fn f() { view! { <p  class="a">{x}</p> } }';

const UNUSUAL = 'fn f() { view! { <p  data - a="x"/> } }';

describe('a formatter without a grammar', () => {
  it('formats views as most are', () => {
    const { text } = new Formatter().format(PLAIN);
    expect(text).toBe('fn f() { view! { <p class="a">{x}</p> } }');
  });

  it('tells that a view needs the grammar', () => {
    expect(() => new Formatter().format(UNUSUAL)).toThrow(GrammarNeeded);
  });
});

describe('format', () => {
  it('loads the grammar for a view that needs it', async () => {
    const { text, refusals } = await format(UNUSUAL);
    expect(refusals).toEqual([]);
    expect(text).toContain('<p data-a="x" />');
    expect((await format(PLAIN)).text).toContain('<p class="a">');
  });

  it('tells what does not parse', async () => {
    const { refusals } = await format('fn f() { view! { <p> } }');
    expect(refusals.map(({ reason }) => reason)).toEqual(['syntax']);
  });
});
