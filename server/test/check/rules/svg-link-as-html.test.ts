import { describe, expect, it } from 'vitest';
import { check, expectFindings, fixed, inView } from '../checking.js';

const CODE = 'svg-link-as-html';

describe('reports', () => {
  it('a link with siblings', () => {
    const [finding] = expectFindings(CODE, inView('<svg><«a» href=x/><circle r=y/></svg>'));
    expect(finding?.message).toBe(
      'Beside other elements, Leptos makes this the `<a>` of HTML, which SVG does not show: give it a `<g>` of its own.',
    );
  });

  it.each([['a link in a group', '<svg><g>{x}<«a» href="y"/></g></svg>']])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });
});

describe('is silent about', () => {
  it.each([
    ['an only child', '<svg><a href=x/></svg>'],
    ['an only child of a group', '<svg><g><a href=x/></g>{y}</svg>'],
    ['HTML in SVG', '<svg><foreignObject><a href=x/>{y}</foreignObject></svg>'],
    ['HTML', '<p><a href=x/>{y}</p>'],
    ['what Leptos writes as it stands', '<p><svg><a href="x"/><circle r="y"/></svg></p>'],
  ])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });

  it('Leptos 0.6', () => {
    const codes = check(inView('<svg><a href=x/><circle r=y/></svg>'), { version: '0.6' }).map(({ code }) => code);
    expect(codes).not.toContain(CODE);
  });
});

describe('the way out', () => {
  it.each([['<svg><a href=x></a><circle r=y/></svg>', '<svg><g><a href=x></a></g><circle r=y/></svg>']])(
    '%s',
    (before, after) => {
      expect(fixed(inView(before))).toBe(inView(after));
      expect(check(inView(after)).map(({ code }) => code)).not.toContain(CODE);
    },
  );
});
