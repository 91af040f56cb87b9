import { expect, it } from 'vitest';
import { expectFindings, fixed } from '../checking.js';

const CODE = 'server-function-not-async';

it('finds a server function that is not `async`, and makes it so', () => {
  const code = '#[server]\npub fn «save»() -> Result<(), ServerFnError> {}\n';
  const [finding] = expectFindings(CODE, code);
  expect(finding?.message).toBe('A server function is a request in the browser, so `save` must be `async`.');
  expect(fixed(code.replace(/[«»]/g, ''))).toBe('#[server]\npub async fn save() -> Result<(), ServerFnError> {}\n');
});

it('is silent for others', () => {
  expectFindings(CODE, '#[server]\npub async fn save() -> Result<(), ServerFnError> {}\n');
  expectFindings(CODE, 'fn save() {}\n');
  expectFindings(CODE, '#[cfg_attr(feature = "a", server)]\nfn save() -> Result<(), ServerFnError> {}\n');
});
