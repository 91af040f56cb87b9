import { describe, expect, it } from 'vitest';
import { expectFindings, inView } from '../checking.js';

const CODE = 'directive-on-slot';

describe('reports', () => {
  it('a handler', () => {
    const [finding] = expectFindings(CODE, inView('<A><B slot «on:click»=f/></A>'));
    expect(finding?.message).toBe(
      'A slot takes props, `let:` and `clone:` only, not `on:`: put it on an element inside the slot.',
    );
  });

  it.each([['a class', '<A><B slot:b «class:x»=true/></A>']])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });

  it('Leptos 0.6', () => {
    expectFindings(CODE, inView('<A><B slot «on:click»=f/></A>'), { version: '0.6' });
  });
});

describe('is silent about', () => {
  it.each([
    ['props and variables', '<A><B slot a=1 let:x clone:y>"a"</B></A>'],
    ['components', '<A><B on:click=f/></A>'],
    ['elements with the attribute slot', '<A><p slot="b" on:click=f/></A>'],
  ])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });
});
