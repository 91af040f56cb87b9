import { describe, expect, it } from 'vitest';
import { check, expectFindings, fixed, inView } from '../checking.js';

const CODE = 'entity-in-text';

describe('reports', () => {
  it('a name', () => {
    const [finding] = expectFindings(CODE, inView('<p>"10«&nbsp;»km"</p>'));
    expect(finding?.message).toBe('Leptos shows `&nbsp;` as these letters: in a string, write `\\u{a0}`.');
  });

  it.each([
    ['each of several', '<p>"«&lt;»b«&gt;»"</p>'],
    ['a number', '<p>"«&#8594;»«&#x2192;»"</p>'],
    ['one without quotes', '<p>fish «&amp;» chips</p>'],
    ['one in a raw string', '<p>r"«&copy;»"</p>'],
    ['one of a component', '<A>"«&times;»"</A>'],
    ['one of a nested view', '{move || view! { <p>"«&nbsp;»"</p> }}'],
  ])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });
});

describe('is silent about', () => {
  it.each([
    ['a lone ampersand', '<p>"fish & chips; &c."</p>'],
    ['names that are none', '<p>"&foo; &#0;"</p>'],
    ['scripts and styles', '<script>"a &amp;&amp; b"</script><style>"a &gt; b"</style>'],
    ['attributes', '<p title="a &amp; b"/>'],
    ['Rust code', '<p>{"&nbsp;"}</p>'],
  ])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });

  it.each(['<p>"&nbsp', '<p>"&nb;"</p>', '<p class=">"a"</p><p>"&nbsp;"</p>'])('half-typed code: %s', body => {
    expect(check(inView(body)).map(({ code }) => code)).not.toContain(CODE);
  });
});

describe('the way out', () => {
  it.each([
    ['<p>"10&nbsp;km &copy;"</p>', '<p>"10\\u{a0}km ©"</p>'],
    ['<p>"&#8594;"</p>', '<p>"\\u{2192}"</p>'],
    ['<p>r"&copy;"</p>', '<p>r"©"</p>'],
  ])('%s', (before, after) => {
    expect(fixed(inView(before))).toBe(inView(after));
    expect(check(inView(after)).map(({ code }) => code)).not.toContain(CODE);
  });

  it('is not taken in a raw string that would need an escape', () => {
    const finding = check(inView('<p>r"&nbsp;"</p>')).find(({ code }) => code === CODE);
    expect(finding).toBeDefined();
    expect(finding?.fix).toBeUndefined();
  });

  it('is not taken without quotes', () => {
    const finding = check(inView('<p>fish &amp; chips</p>')).find(({ code }) => code === CODE);
    expect(finding).toBeDefined();
    expect(finding?.fix).toBeUndefined();
  });
});
