import { describe, expect, it } from 'vitest';
import { complete } from '../../../src/features/completion/completion.js';
import { inWorkspace } from '../project.js';

const SERVER = `
pub struct Address { street: String, at: Place }
pub struct Place { zip: u32 }

#[server]
pub async fn add_todo(title: String, #[server(default)] done: bool, address: Address) -> Result<(), ServerFnError> {}
`;

async function fields(content: string, before = 'let add = ServerAction::<AddTodo>::new();'): Promise<string[]> {
  const text = `use leptos::prelude::*;\n${SERVER}\nfn page() {\n    ${before}\n    view! { ${content} }\n}\n`;
  const { document, offset, context } = await inWorkspace({ 'src/lib.rs': text });
  return complete(document, offset, context)
    .filter(({ kind }) => kind === 'field')
    .map(({ text: written }) => written);
}

const ALL = ['title', 'done', 'address', 'address[street]', 'address[at]', 'address[at][zip]'];

describe('names of form fields', () => {
  it.each([
    '<ActionForm action=add><input name="│"/></ActionForm>',
    '<ActionForm action=add><p><textarea name="t│"></textarea></p></ActionForm>',
    '<ActionForm action=add><input name="│<p title="a"/>',
    '<ActionForm action=add><p><input id=x name="t│',
    '<ActionForm action={add}><select name="│"/></ActionForm>',
  ])('are the arguments of the server function in %s', async content => {
    expect(await fields(content)).toEqual(ALL);
  });

  it('have quotes where there are none yet', async () => {
    expect((await fields('<ActionForm action=add><input name=│/></ActionForm>'))[0]).toBe('"title"');
  });

  it('are known for an action that is made on the spot, and for an older version', async () => {
    const form = '<ActionForm action=ServerAction::<AddTodo>::new()><input name="│"/></ActionForm>';
    // The `>` of the turbofish ends the tag: rustc reads it so, too.
    expect(await fields(form)).toEqual([]);
    expect(await fields(form.replace('ServerAction::<AddTodo>::new()', '{ServerAction::<AddTodo>::new()}'))).toEqual(
      ALL,
    );
    const old = 'let add = create_server_action::<AddTodo>();';
    expect(await fields('<ActionForm action=add><input name="│"/></ActionForm>', old)).toEqual(ALL);
  });

  it('are not guessed', async () => {
    const form = '<ActionForm action=add><input name="│"/></ActionForm>';
    expect(await fields(form, 'let add = other();')).toEqual([]);
    expect(await fields(form, '// let add = ServerAction::<AddTodo>::new();')).toEqual([]);
    expect(await fields('<form><input name="│"/></form>')).toEqual([]);
  });
});
