import { expect, it } from 'vitest';
import { expectFindings } from '../checking.js';

const CODE = 'server-arguments';

function save(given: string): string {
  return `#[server(${given})]\nasync fn save() -> Result<(), ServerFnError> {}\n`;
}

it.each([
  ['prefix = "/a", «prefix» = "/b"', '`prefix` is given twice: remove one of them.'],
  ['encoding = "Cbor", «input» = Json', '`encoding` says what `input` would: keep one of both.'],
  [
    'endpoint = "a", «Save»',
    'What has no name must stand in front of what has one: give it its name, or put it first.',
  ],
  ['Save, «Todo»', 'Only the first can be the name of the struct: the others are strings.'],
  [
    'Save, "/a", "GetJson", "b", «"c"»',
    'There are three strings at most: prefix, encoding and endpoint. Remove this one.',
  ],
])('finds %s', (given, message) => {
  const [finding] = expectFindings(CODE, save(given));
  expect(finding?.message).toBe(message);
  expect(finding?.severity).toBe('error');
});

it.each([
  '',
  'Save',
  'Save, "/a", "GetJson", "b"',
  'name = Save, prefix = "/a"',
  'Save, "/a", endpoint = "b"',
  'prefix =',
])('is silent for %s', given => {
  expectFindings(CODE, save(given));
});
