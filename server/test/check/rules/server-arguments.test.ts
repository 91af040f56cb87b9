import { applyEdits } from 'tree-sitter-leptos';
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
  ['endpoint = "a", «"/b"»', 'What has no name must stand in front of what has one: give it its name.'],
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
  ['«"/api"»', 'A string cannot come first without its name: write `prefix = "/api"`.', 'prefix = "/api"'],
  ['«"api/v2"»', 'A string cannot come first without its name: write `endpoint = "api/v2"`.', 'endpoint = "api/v2"'],
  [
    '«r"/api"», input = Json',
    'A string cannot come first without its name: write `prefix = r"/api"`.',
    'prefix = r"/api", input = Json',
  ],
  [
    '«"/api"», "Cbor", "save"',
    'Strings without a name stand behind the struct: put `Save` in front of them.',
    'Save, "/api", "Cbor", "save"',
  ],
  [
    '«"/api"», prefix = "/b"',
    'Strings without a name stand behind the struct: put `Save` in front of them.',
    'Save, "/api", prefix = "/b"',
  ],
])('finds a string in place of the struct in %s', (given, message, right) => {
  const [finding] = expectFindings(CODE, save(given));
  expect(finding?.message).toBe(message);
  // Whether a path is the prefix or all of the endpoint is for its author to say.
  expect(finding?.fix).toBeUndefined();
  expect(applyEdits(save(given.replace(/[«»]/g, '')), finding?.suggestions?.[0]?.edits ?? [])).toBe(save(right));
});

it.each([
  '',
  'Save',
  'Save, "/a", "GetJson", "b"',
  'name = Save, prefix = "/a"',
  'Save, "/a", endpoint = "b"',
  'prefix =',
  '"/a',
])('is silent for %s', given => {
  expectFindings(CODE, save(given));
});
