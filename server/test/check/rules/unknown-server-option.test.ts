import { expect, it } from 'vitest';
import { expectFindings } from '../checking.js';

const CODE = 'unknown-server-option';
const FN = 'async fn save() -> Result<(), ServerFnError> {}\n';

it('finds an option that does not exist', () => {
  const [finding] = expectFindings(CODE, `#[server(«endpont» = "a")]\n${FN}`);
  expect(finding?.message).toBe('Leptos 0.8 knows no option `endpont` here; did you mean `endpoint`?');
});

it('knows which version has what', () => {
  expectFindings(CODE, `#[server(req = Request)]\n${FN}`, { version: '0.7' });
  expectFindings(CODE, `#[server(«req» = Request)]\n${FN}`, { version: '0.8' });
  expectFindings(CODE, `#[server(«protocol» = Http<PostUrl, Json>)]\n${FN}`, { version: '0.7' });
  expectFindings(CODE, `#[server(protocol = Http<PostUrl, Json>)]\n${FN}`, { version: '0.8' });
  expectFindings(CODE, `#[server(«input» = Json)]\n${FN}`, { version: '0.5' });
});

it('leaves names and what stands without a key alone', () => {
  expectFindings(CODE, `#[server(Save, "/api", "Cbor", "save")]\n${FN}`);
  expectFindings(CODE, `#[server(name = Save, prefix = "/a")]\n${FN}`);
});
