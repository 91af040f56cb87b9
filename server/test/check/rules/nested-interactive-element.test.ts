import { describe, expect, it } from 'vitest';
import { expectFindings, inView } from '../checking.js';

const CODE = 'nested-interactive-element';

describe('reports', () => {
  it('a link in a link', () => {
    const [finding] = expectFindings(CODE, inView('<a href="x"><«a» href="y">"b"</a></a>'));
    expect(finding?.message).toBe(
      'A `<a>` cannot lie in another: the browser closes the outer one, and hydration finds another tree. ' +
        'Put them side by side.',
    );
  });

  it.each([
    ['a link deeper in a link', '<a href="x"><div><span><«a» href="y"/></span></div></a>'],
    ['a button in a button', '<button><span><«button»/></span></button>'],
    ['a form in a form', '<form><fieldset><«form»/></fieldset></form>'],
  ])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });
});

describe('is silent about', () => {
  it.each([
    ['a button in a link', '<a href="x"><button/></a>'],
    ['a button in a form', '<form><button type="button"/></form>'],
    ['links side by side', '<div><a href="x"/><a href="y"/></div>'],
    ['components', '<a href="x"><Author/></a>'],
    ['a link in a component', '<a href="x"><Show when=f><a href="y"/></Show></a>'],
    ['links of SVG', '<svg><a href="x"><a href="y"/></a></svg>'],
  ])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });
});
