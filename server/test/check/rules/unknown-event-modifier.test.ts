import { applyEdits } from 'tree-sitter-leptos';
import { describe, expect, it } from 'vitest';
import { check, expectFindings, inView } from '../checking.js';

const CODE = 'unknown-event-modifier';

describe('reports', () => {
  it('a modifier', () => {
    const [finding] = expectFindings(CODE, inView('<p on:click:«once»=f/>'));
    expect(finding?.message).toBe('`once` is no modifier of an event: Leptos 0.8 knows `target` and `capture`.');
  });

  it.each([
    ['a mistyped one', '<p on:click:«targeted»=f/>'],
    ['one of several', '<p on:click:capture:«x»=f/>'],
  ])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });

  it('an event of a library, in Leptos 0.9', () => {
    expectFindings(CODE, inView('<p on:turbo:«load»=f/>'), { version: '0.9' });
  });

  it('one that came later', () => {
    expectFindings(CODE, inView('<p on:click:«target»=f/>'), { version: '0.6' });
  });
});

describe('is silent about', () => {
  it.each([
    ['those that are known', '<p on:click:target:capture=f/>'],
    ['an event of a library', '<p on:turbo:load=f/>'],
  ])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });

  it('the modifier of Leptos 0.6', () => {
    const codes = check(inView('<p on:click:undelegated=f/>'), { version: '0.6' }).map(({ code }) => code);
    expect(codes).not.toContain(CODE);
  });

  it.each(['<p on:click:', '<p on:click:/>'])('half-typed code: %s', body => {
    expect(check(inView(body)).map(({ code }) => code)).not.toContain(CODE);
  });
});

describe('the way out', () => {
  it('is offered where one is near', () => {
    const text = inView('<p on:click:targeted=f/>');
    const finding = check(text).find(({ code }) => code === CODE);
    expect(applyEdits(text, finding?.suggestions?.[0]?.edits ?? [])).toBe(inView('<p on:click:target=f/>'));
  });
});
