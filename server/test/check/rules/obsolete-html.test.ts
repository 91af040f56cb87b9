import { describe, expect, it } from 'vitest';
import { check, expectFindings, inView } from '../checking.js';

const CODE = 'obsolete-html';

describe('reports', () => {
  it('an element', () => {
    const [finding] = expectFindings(CODE, inView('<div><«center»>"a"</center></div>'));
    expect(finding?.message).toBe('HTML has given up `<center>`: use CSS: `text-align: center`.');
  });

  it.each([
    ['an attribute', '<div><p «align»="right">"a"</p></div>'],
    ['an attribute of a cell', '<section><table «cellpadding»="1"><tbody/></table></section>'],
  ])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });

  it('Leptos 0.6', () => {
    expectFindings(CODE, inView('<«center»>{x}</center>'), { version: '0.6' });
  });
});

describe('is silent about', () => {
  it.each([
    ['the elements of today', '<div><s>"a"</s><abbr title="b">"c"</abbr></div>'],
    ['attributes of other elements', '<div><a><link rel="a"/></a></div>'],
    ['components', '<Center align="right"/>'],
  ])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });

  it('what Leptos has no element for', () => {
    const codes = check(inView('<center>{x}</center>'), { version: '0.8' }).map(({ code }) => code);
    expect(codes).not.toContain(CODE);
  });
});

it('is silent for half-typed code', () => {
  for (const body of ['<center', '<p align', '<div><p align="ri']) {
    expect(check(inView(body)).map(({ code }) => code)).not.toContain(CODE);
  }
});
