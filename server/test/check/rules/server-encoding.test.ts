import { expect, it } from 'vitest';
import { expectFindings } from '../checking.js';

const CODE = 'server-encoding';
const FN = 'async fn save() -> Result<(), ServerFnError> {}\n';

it('finds what is no encoding', () => {
  const [finding] = expectFindings(CODE, `#[server(«encoding» = "GetJsn")]\n${FN}`);
  expect(finding?.message).toBe('There is no encoding `GetJsn`; did you mean `GetJson`?');
  const [far] = expectFindings(CODE, `#[server(«encoding» = "Protobuf")]\n${FN}`);
  expect(far?.message).toBe('There is no encoding `Protobuf`; it is one of Url, Cbor, GetCbor, GetJson.');
});

it('finds `Url` from 0.8 on', () => {
  const [finding] = expectFindings(CODE, `#[server(«encoding» = "Url")]\n${FN}`, { version: '0.8' });
  expect(finding?.message).toBe(
    'The encoding `Url` does not compile from Leptos 0.8 on: leave it out, it is what is used anyway.',
  );
  expectFindings(CODE, `#[server(encoding = "Url")]\n${FN}`, { version: '0.7' });
});

it('is silent for those that exist, in whatever case', () => {
  expectFindings(CODE, `#[server(encoding = "getjson")]\n${FN}`);
  expectFindings(CODE, `#[server(input = Anything)]\n${FN}`);
});
