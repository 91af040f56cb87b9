import { expect, test } from 'vitest';
import { formatStable } from './format-stable.js';

test('a chain is on one line, or a link on each', () => {
  expect(formatStable('items . get() .iter ( ).map(f)')).toBe('items.get().iter().map(f)');
  expect(formatStable('items.get().iter().filter(is_visible).map(to_view).collect::<Vec<_>>()')).toBe(`items
    .get()
    .iter()
    .filter(is_visible)
    .map(to_view)
    .collect::<Vec<_>>()`);
});

test('fields, `await`, `?`, calls and indices are part of it', () => {
  expect(
    formatStable('self.client.get(&url).send().await?.json::<Vec<Story>>().await.ok()?.stories[0].title'),
  ).toBe(`self
    .client
    .get(&url)
    .send()
    .await?
    .json::<Vec<Story>>()
    .await
    .ok()?
    .stories[0]
    .title`);
});

test('a link stays beside a short name where a line begins', () => {
  expect(formatStable('{ log(); ctx.with_untracked(|inner| inner.value).unwrap_or_default().to_string() }')).toBe(`{
    log();
    ctx.with_untracked(|inner| inner.value)
        .unwrap_or_default()
        .to_string()
}`);
});

test('that is so in the braces that a closure gets, too', () => {
  expect(formatStable('move || get.get().map(|it| it.format(&Rfc3339)).unwrap_or_default().len()')).toBe(`move || {
    get.get()
        .map(|it| it.format(&Rfc3339))
        .unwrap_or_default()
        .len()
}`);
});

test('comments in front of a dot stay there', () => {
  expect(
    formatStable(`items // all of them
  // only visible ones
  .filter(is_visible)

  /* as views */ .map(to_view)`),
  ).toBe(`items // all of them
    // only visible ones
    .filter(is_visible)
    /* as views */ .map(to_view)`);
});

test('a comment behind a dot leaves the chain as it is written', () => {
  expect(formatStable('a . /* why */ b( c )')).toBe('a . /* why */ b( c )');
});

test('the numbers of nested tuples stay the tokens that they are', () => {
  expect(formatStable('pair.0.1')).toBe('pair.0.1');
  expect(formatStable('pair.0 .1')).toBe('pair.0 .1');
  expect(
    formatStable('a_long_name_of_a_pair.0.1.with_a_method_call_to_it(argument).other()'),
  ).toBe(`a_long_name_of_a_pair
    .0.1
    .with_a_method_call_to_it(argument)
    .other()`);
});

test('a comment may stand between the numbers', () => {
  expect(formatStable('pair.0.1 // why\n.0')).toBe('pair\n    .0.1 // why\n    .0');
  expect(formatStable('pair.0 /* why */ .1')).toBe('pair\n    .0\n    /* why */ .1');
});

test('a number that ends with a dot is kept apart from the next one', () => {
  expect(formatStable('1. .sin()')).toBe('1. .sin()');
});
