import { applyEdits } from 'tree-sitter-leptos';
import { describe, expect, it } from 'vitest';
import { check, expectFindings, inView } from '../checking.js';

const CODE = 'button-without-type';

describe('reports', () => {
  it('a button with a handler in a form', () => {
    const [finding] = expectFindings(CODE, inView('<form><«button» on:click=f/></form>'));
    expect(finding?.message).toBe(
      'In a form, a button without `type` submits it: write `type="button"`, or `type="submit"` if that is meant.',
    );
  });

  it.each([
    ['one deeper in a form', '<form><div><p><«button» on:click=f/></p></div></form>'],
    ['one in the form of an action', '<ActionForm action=a><«button» on:click=f/></ActionForm>'],
  ])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });
});

describe('is silent about', () => {
  it.each([
    ['a button with a type', '<form><button type="button" on:click=f/></form>'],
    ['a button that submits', '<form><button>"Save"</button></form>'],
    ['a button outside of a form', '<div><button on:click=f/></div>'],
    ['a button in a component', '<form><Dialog><button on:click=f/></Dialog></form>'],
    ['spreads', '<form><button {..rest} on:click=f/></form>'],
  ])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });

  it.each(['<form><button on:click=f/>', '<form><button on:click=/></form>'])('half-typed code: %s', body => {
    expect(check(inView(body)).map(({ code }) => code)).not.toContain(CODE);
  });
});

describe('the way out', () => {
  it('is offered', () => {
    const text = inView('<form><button on:click=f/></form>');
    const finding = check(text).find(({ code }) => code === CODE);
    expect(applyEdits(text, finding?.suggestions?.[0]?.edits ?? [])).toBe(
      inView('<form><button type="button" on:click=f/></form>'),
    );
  });
});
