import { describe, expect, it } from 'vitest';
import { acted, actionsAt, titlesAt } from './acting.js';

const BROKEN = 'fn f() { view! { <br│><p>"a"</p><hr> } }';

describe('fixes of findings', () => {
  it('are offered where the finding is', () => {
    const [fix] = actionsAt(BROKEN);
    expect(fix).toMatchObject({ title: 'Close `<br/>`', kind: 'quickfix', isPreferred: true });
    expect(fix?.fixes?.map(({ code }) => code)).toEqual(['syntax/unclosed-void-element']);
    expect(acted(BROKEN, 'Close', { broken: true })).toBe('fn f() { view! { <br/><p>"a"</p><hr> } }');
  });

  it('are not offered elsewhere', () => {
    expect(titlesAt('fn f() { view! { <br><p│>"a"</p> } }', { only: ['quickfix'] })).toEqual([]);
  });

  it('are applied all at once, where a client asks for that', () => {
    expect(titlesAt(BROKEN)).not.toContain('Fix all that can be fixed by itself');
    expect(acted(BROKEN, 'Fix all', { only: ['source.fixAll'] })).toBe('fn f() { view! { <br/><p>"a"</p><hr/> } }');
    expect(titlesAt('fn f() { view! { <br│/> } }', { only: ['source.fixAll'] })).toEqual([]);
  });
});

describe('kinds', () => {
  it.each([
    [['refactor'], ['refactor.rewrite']],
    [['refactor.rewrite'], ['refactor.rewrite']],
    [['quickfix'], ['quickfix']],
    [
      ['quickfix', 'refactor'],
      ['quickfix', 'refactor.rewrite'],
    ],
    [['refactor.extract'], []],
    [['ref'], []],
  ])('%s', (only, kinds) => {
    const text = "fn f() { view! { <hr│><p>don't</p> } }";
    expect([...new Set(actionsAt(text, { only }).map(({ kind }) => kind))]).toEqual(kinds);
  });
});
