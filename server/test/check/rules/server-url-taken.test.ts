import { describe, expect, it } from 'vitest';
import { expectFindings } from '../checking.js';
import { expectInProject } from '../in-project.js';

const CODE = 'server-url-taken';

/** Two server functions. */
function two(first: string, second: string): string {
  const body = '() -> Result<(), ServerFnError> {}\n';
  return `#[server${first}]\nasync fn load${body}\n#[server${second}]\nasync fn save${body}`;
}

it('finds a URL that another function has', () => {
  const [finding] = expectFindings(CODE, two('(endpoint = "todo")', '(«endpoint» = "/todo")'));
  expect(finding?.message).toBe(
    '`/api/todo` is the URL of `load` already, so that one of both is never reached: write another endpoint.',
  );
  expect(finding?.related.map(({ message }) => message)).toEqual(['`load` has the URL']);
});

it('takes an empty endpoint for none up to 0.7', () => {
  expectFindings(CODE, two('(A, "/api", "GetJson", "")', '(B, "/api", "GetJson", "")'), { version: '0.7' });
});

it('does not care for the method', () => {
  expectFindings(CODE, two('(endpoint = "todo", input = GetUrl)', '(«endpoint» = "todo")'));
});

it('is silent for others', () => {
  expectFindings(CODE, two('(endpoint = "load")', '(endpoint = "save")'));
  expectFindings(CODE, two('(endpoint = "todo")', '(prefix = "/v2", endpoint = "todo")'));
  expectFindings(CODE, two('', ''));
  expectFindings(CODE, `mod a {\n${two('(endpoint = "todo")', '(endpoint = "todo")')}}\n`);
  expectFindings(CODE, two('(endpoint = "todo")', '(endpoint = "todo")').replaceAll('#[server', '#[cfg(a)]\n#[server'));
});

describe('of another file', () => {
  const body =
    'use leptos::prelude::*;\n#[server(«endpoint» = "todo")]\npub async fn save() -> Result<(), ServerFnError> {}\n';
  const plain = body.replace(/[«»]/g, '');

  it('finds a function with the same URL', async () => {
    const [finding] = await expectInProject(CODE, {
      'src/lib.rs': `mod todo;\n${body}`,
      'src/todo.rs': body.replace('save', 'load').replace('"todo"', '"/todo"'),
    });
    expect(finding?.message).toBe(
      '`/api/todo` is the URL of `todo::load` already, so that one of both is never reached: write another endpoint.',
    );
    expect(finding?.severity).toBe('warning');
  });

  it('is silent where not both are in one program', async () => {
    await expectInProject(CODE, { 'src/lib.rs': plain, 'src/stray.rs': plain });
    await expectInProject(CODE, { 'src/lib.rs': `#[cfg(feature = "a")]\nmod todo;\n${plain}`, 'src/todo.rs': plain });
    await expectInProject(CODE, {
      'src/lib.rs': `mod todo;\n${plain}`,
      'src/todo.rs': `#![cfg(feature = "a")]\n${plain}`,
    });
    await expectInProject(CODE, { 'src/lib.rs': plain, 'src/main.rs': `${plain}fn main() {}\n` });
    await expectInProject(CODE, {
      'src/lib.rs': `mod todo;\n${plain}`,
      'src/todo.rs': plain.replace('"todo"', '"a/todo"'),
    });
  });
});
