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
  expectFindings(CODE, `#[server(Save, "/api")]\n${FN}`);
});

it('finds a prefix by its place behind the struct', () => {
  expectFindings(CODE, `#[server(Save, "api")]\nasync fn «save»() -> Result<(), ServerFnError> {}\n`);
});

it('leaves a string in place of the struct to the rule on the order', () => {
  expectFindings('server-arguments', `#[server(«"api"»)]\n${FN}`);
});
