import { expect, it } from 'vitest';
import { expectFindings } from '../checking.js';

const CODE = 'server-function-without-result';

it('finds a server function that returns nothing', () => {
  const [finding] = expectFindings(CODE, '#[server]\nasync fn «save»() {}\n');
  expect(finding?.message).toBe(
    'The server may not be reached, so `save` must return a `Result`: write `-> Result<(), ServerFnError>`.',
  );
});

it('is silent where something is returned, and while it is typed', () => {
  expectFindings(CODE, '#[server]\nasync fn save() -> Answer {}\n');
  expectFindings(CODE, '#[server]\nasync fn save()\n');
});
