import { expect, test } from 'vitest';
import { item, serverFunction } from './snippet.js';

test('a server function is told by its struct, parameters and result', () => {
  const text = `
/// Adds.
#[server]
pub async fn add_todo(
    /// What to do.
    title: String,
    #[server(default, rename = "n")] mut notes: Vec<String>,
) -> Result<Option<Todo>, ServerFnError<MyError>> {
}`;
  expect(item(text, 'add_todo').docs).toBe('Adds.');
  expect(serverFunction(text)).toMatchObject({
    kind: 'server',
    struct: 'AddTodo',
    arguments: {},
    parameters: [
      { name: 'title', type: 'String', docs: 'What to do.', options: {} },
      { name: 'notes', type: 'Vec<String>', options: { default: '', rename: 'n' } },
    ],
    returnType: 'Result<Option<Todo>, ServerFnError<MyError>>',
    okType: 'Option<Todo>',
    errorType: 'ServerFnError<MyError>',
  });
});

test.each([
  ['#[server(Add)]', 'Add', { name: 'Add' }],
  ['#[server(Add, "/api", "Cbor", "add")]', 'Add', { name: 'Add', prefix: '/api', encoding: 'Cbor', endpoint: 'add' }],
  ['#[server(name = Add, endpoint = "/x")]', 'Add', { name: 'Add', endpoint: '/x' }],
  ['#[server(Add, "/api", input = GetUrl)]', 'Add', { name: 'Add', prefix: '/api', input: 'GetUrl' }],
  ['#[server("/api")]', 'Run', { prefix: '/api' }],
  ['#[server(protocol = Http<Json, Json>, client = C)]', 'Run', { protocol: 'Http<Json, Json>', client: 'C' }],
  ['#[leptos::server]', 'Run', {}],
  ['#[lazy] #[server]', 'Run', {}],
  ['#[server] #[lazy]', 'Run', {}],
  ['#[server(Add, ]', 'Add', { name: 'Add' }],
])('the arguments of %s', (attribute, struct, given) => {
  expect(serverFunction(`${attribute}\nasync fn run() -> Result<(), E> {}`)).toMatchObject({
    struct,
    arguments: given,
  });
});

test.each([
  ['Result<(), E>', { okType: '()', errorType: 'E' }],
  ['std::result::Result<A, B>', { okType: 'A', errorType: 'B' }],
  ['io::Result<HashMap<A, B>>', { okType: 'HashMap<A, B>' }],
  ['Result<', {}],
])('the types of %s', (returnType, expected) => {
  const facts = serverFunction(`#[server]\nasync fn run() -> ${returnType} {}`);
  const { okType, errorType } = facts;
  expect({ okType, errorType }).toEqual({ okType: undefined, errorType: undefined, ...expected });
});
