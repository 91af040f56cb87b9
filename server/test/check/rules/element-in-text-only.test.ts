import { describe, expect, it } from 'vitest';
import { expectFindings, inView } from '../checking.js';

const CODE = 'element-in-text-only';

describe('reports', () => {
  it('an element in a title', () => {
    const [finding] = expectFindings(CODE, inView('<title>"a"<«b»/></title>'));
    expect(finding?.message).toBe(
      '`<title>` holds text only: the browser takes the tag `<b>` as text. Write text, or take the tag out.',
    );
  });

  it('an element in a text area, and nothing in that', () => {
    expectFindings(CODE, inView('<textarea><«p»><div/></p></textarea>'));
  });
});

describe('is silent about', () => {
  it.each([
    ['text', '<title>"a"</title>'],
    ['blocks', '<style>{css}</style>'],
    ['components', '<title><Name/></title>'],
    ['what stands in for scripts', '<noscript><p/></noscript>'],
  ])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });

  it('the title of an image', () => {
    expectFindings(CODE, inView('<svg><title><tspan/></title></svg>'), { levels: { 'svg-element-as-html': 'off' } });
  });
});
