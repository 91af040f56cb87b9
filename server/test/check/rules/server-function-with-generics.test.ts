import { expect, it } from 'vitest';
import { expectFindings } from '../checking.js';

const CODE = 'server-function-with-generics';

it('finds type parameters', () => {
  const [finding] = expectFindings(CODE, '#[server]\nasync fn «save»<T>(it: T) -> Result<(), ServerFnError> {}\n');
  expect(finding?.message).toBe('A server function has one URL, so that `save` cannot be generic: write the type out.');
  expect(finding?.severity).toBe('error');
});

it('is silent for others', () => {
  expectFindings(CODE, '#[server]\nasync fn save(it: Vec<u8>) -> Result<(), ServerFnError> {}\n');
  expectFindings(CODE, 'async fn save<T>(it: T) {}\n');
});
