import { expect, it } from 'vitest';
import { expectFindings } from '../checking.js';

const CODE = 'server-function-parameter';

function save(parameters: string): string {
  return `#[server]\nasync fn save(${parameters}) -> Result<(), ServerFnError> {}\n`;
}

it('finds `self`', () => {
  const [finding] = expectFindings(CODE, save('«&self», id: u8'));
  expect(finding?.message).toBe('A server function has no `self`: the browser can only send what is an argument.');
  expect(finding?.severity).toBe('error');
});

it('finds patterns', () => {
  const [finding] = expectFindings(CODE, save('«(»a, b): (u8, u8)'));
  expect(finding?.message).toBe(
    'An argument of a server function is a plain name, under which it is sent: take it apart in the body.',
  );
});

it('finds attributes and options that it does not take', () => {
  const [attribute] = expectFindings(CODE, save('#[«serde»(default)] id: u8'));
  expect(attribute?.message).toBe(
    'An argument of a server function takes no attribute `serde`, only `server`, docs and lints.',
  );
  const [option] = expectFindings(CODE, save('#[server(«defualt»)] id: u8'));
  expect(option?.message).toBe('An argument has no option `defualt` in Leptos 0.8; did you mean `default`?');
  const [old] = expectFindings(CODE, save('#[server(«flatten»)] id: u8'), { version: '0.6' });
  expect(old?.message).toBe('An argument has no option `flatten` in Leptos 0.6; it is one of default.');
});

it('finds `mut` from 0.8 on', () => {
  const [finding] = expectFindings(CODE, save('id: u8, «mut» name: String'));
  expect(finding?.message).toBe(
    'An argument of a server function cannot be `mut` since Leptos 0.8: write `let mut name = name;` in the body.',
  );
  expectFindings(CODE, save('#[server(default)] «mut» r#type: u8'));
  expectFindings(CODE, save('mut name: String'), { version: '0.7' });
  expectFindings(CODE, save('a: Vec<&mut u8>, mut: u8, mut '));
});

it('is silent for what it takes, and for half-typed code', () => {
  expectFindings(
    CODE,
    save('/// The id.\n#[allow(unused)] #[server(rename = "a")] id: u8, #[server(default)] b: bool'),
  );
  expectFindings(CODE, save('#[serde(default)] id: u8'), { version: '0.6' });
  expectFindings(CODE, save('#[server()] id: u8, (a, b)'));
  expectFindings(CODE, 'fn save((a, b): (u8, u8)) {}\n');
});
