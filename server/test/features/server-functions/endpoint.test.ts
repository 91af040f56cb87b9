import { expect, it } from 'vitest';
import { readFacts } from '../../../src/facts/read-facts.js';
import { endpointOf } from '../../../src/features/server-functions/endpoint.js';
import type { LeptosVersion } from '../../../src/project/leptos-version.js';

/** Method and URL of a server function `add` with such arguments; `…` for a hash. */
function called(given: string, version: LeptosVersion): string {
  const [item] = readFacts(`#[server${given}]\nasync fn add() -> Result<(), ServerFnError> {}\n`).scope.items;
  if (item?.leptos?.kind !== 'server') throw new Error('no server function');
  const { method, url, isHashed } = endpointOf(item.name, item.leptos, version);
  return `${method} ${url}${isHashed ? '…' : ''}`;
}

it.each<[given: string, version: LeptosVersion, expected: string]>([
  ['', '0.8', 'POST /api/add…'],
  ['(endpoint = "todo")', '0.8', 'POST /api/todo'],
  ['(endpoint = "//todo/add/")', '0.8', 'POST /api/todo/add/'],
  // The macro puts a slash between both, whatever the prefix ends with.
  ['(prefix = "/v2/", endpoint = "todo")', '0.8', 'POST /v2//todo'],
  ['(prefix = "/v2/")', '0.7', 'POST /v2//add…'],
  ['(Add, "/api", "GetJson", "")', '0.7', 'GET /api/add…'],
  ['(Add, "/api", "GetJson", "")', '0.8', 'GET /api/'],
  ['(protocol = Http<PatchUrl, Json>)', '0.8', 'PATCH /api/add…'],
  ['(protocol = leptos::server_fn::Http<codec::GetUrl, Json>)', '0.8', 'GET /api/add…'],
  ['(protocol = server_fn::Websocket<JsonEncoding, JsonEncoding>)', '0.9', 'GET (WebSocket) /api/add…'],
])('#[server%s] with Leptos %s is %s', (given, version, expected) => {
  expect(called(given, version)).toBe(expected);
});
