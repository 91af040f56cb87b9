import { expect, test } from 'vitest';
import { verdict } from '../verdict.js';

test('<!doctype html> is spelled <!DOCTYPE html>', () => {
  expect(verdict('view! { <!doctype html> }', 'view! { <!DOCTYPE html> }')).toBe('kept');
  expect(verdict('view! { <!DocType html> }', 'view! { <!DOCTYPE html> }')).toBe('kept');
});

test('it is spelled in no other way, and nothing else is', () => {
  expect(verdict('view! { <!doctype html> }', 'view! { <!Doctype html> }')).toBe('token: doctype html> }');
  expect(verdict('view! { <!doctype html> }', 'view! { <!DOCTYPE HTML> }')).toBe('token: html> }');
  expect(verdict('view! { <p doctype /> }', 'view! { <p DOCTYPE /> }')).toBe('token: doctype /> }');
});
