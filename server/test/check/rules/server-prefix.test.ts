import { expect, it } from 'vitest';
import { expectFindings } from '../checking.js';

const CODE = 'server-prefix';
const FN = 'async fn save() -> Result<(), ServerFnError> {}\n';

it('finds a prefix without its slash', () => {
  const [finding] = expectFindings(CODE, `#[server(«prefix» = "api/v2")]\n${FN}`);
  expect(finding?.message).toBe('The prefix of a URL must begin with `/`: write `/api/v2`.');
});

it('is silent for others', () => {
  expectFindings(CODE, `#[server(prefix = "/api")]\n${FN}`);
  expectFindings(CODE, `#[server]\n${FN}`);
});
