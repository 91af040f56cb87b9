import { expect, it } from 'vitest';
import { check, expectFindings, inView } from '../checking.js';

const CODE = 'literal-for-directive';

it.each([
  ['<button on:click=«"save()"»>{x}</button>', 'A handler is a Rust closure, no text or number: write `move |_| …`.'],
  ['<Card on:click=«1»/>', 'A handler is a Rust closure, no text or number: write `move |_| …`.'],
  ['<input bind:value=«"name"»/>', 'What is bound must be a signal, so that it can change: write `bind:value=signal`.'],
  [
    '<p class:open=«"true"»>{x}</p>',
    '`class:` takes a `bool`, which says whether the class is there: write `class:open=true`, or a closure.',
  ],
  ['<p style:width=«3»>{x}</p>', '`style:` takes a string, with its unit: write `style:width="…"`.'],
  ['<p node_ref=«"p"»>{x}</p>', '`node_ref` takes a `NodeRef` that `NodeRef::new()` makes, no literal.'],
])('finds %s', (body, message) => {
  const [finding] = expectFindings(CODE, inView(body));
  expect(finding?.message).toBe(message);
  expect(finding?.severity).toBe('error');
});

it('is silent for what fits, what may fit, and up to 0.6', () => {
  expectFindings(CODE, inView('<p class:open=true style:width="3px" class:a=is_open on:click=save>{x}</p>'));
  expectFindings(CODE, inView('<input prop:value="a" bind:value=name node_ref=input/>'));
  expectFindings(CODE, inView('<Card node_ref="a"/>'));
  expectFindings(CODE, inView('<p class:open="true">{x}</p>'), { version: '0.6' });
});

it('is silent for half-typed code', () => {
  for (const body of ['<p on:click=', '<p class:open="', '<p style:width=3', '<p node_ref=/>']) {
    expect(check(inView(body)).map(({ code }) => code)).not.toContain(CODE);
  }
});
