import { expect, it } from 'vitest';
import { expectFindings } from '../checking.js';

const CODE = 'server-return-type';

function load(type: string): string {
  return `#[server]\nasync fn load() -> ${type} {}\n`;
}

it('finds a result that is no `Result`', () => {
  const [finding] = expectFindings(CODE, load('«Vec<Todo>»'));
  expect(finding?.message).toBe(
    'The server may not be reached, so a server function returns a `Result`: write `Result<Vec<Todo>, ServerFnError>`.',
  );
  expect(finding?.severity).toBe('error');
  for (const type of ['«String»', '«()»', '«Option<u8>»', '«u32»']) expectFindings(CODE, load(type));
});

it('takes no alias up to 0.7', () => {
  expectFindings(CODE, load('«Answer<u8>»'), { version: '0.7' });
  expectFindings(CODE, load('Answer<u8>'));
});

it('is silent for a `Result`, and for half-typed code', () => {
  expectFindings(CODE, load('Result<u8, ServerFnError>'));
  expectFindings(CODE, load('Result<u8, ServerFnError>'), { version: '0.6' });
  expectFindings(CODE, '#[server]\nasync fn load() -> String\n');
  expectFindings(CODE, 'async fn load() -> String {}\n');
});
