import { expect, it } from 'vitest';
import { expectInProject } from '../in-project.js';

const CODE = 'argument-without-form-field';

/** An app with a form for a server function. */
function app(form: string, args: string) {
  return {
    'src/lib.rs': `use leptos::prelude::*;

#[server]
async fn add_todo(${args}) -> Result<(), ServerFnError> { Ok(()) }

#[component]
fn NewTodo(add: ServerAction<AddTodo>) -> impl IntoView {
    view! { ${form} }
}
`,
  };
}

it('finds an argument that nothing sends', async () => {
  const [finding] = await expectInProject(
    CODE,
    app('<«ActionForm» action=add><input name="title"/></ActionForm>', 'title: String, owner: u32'),
  );
  expect(finding?.message).toBe(
    'No field of this form sends the argument `owner` of `add_todo`: ' +
      'add a control with that `name`, or write `#[server(default)]` in front of the argument.',
  );
  expect(finding?.severity).toBe('warning');
});

it('takes buttons and parts of an argument for fields', async () => {
  const form = '<ActionForm action=add><button name="owner" value="1"/><input name="title[text]"/></ActionForm>';
  await expectInProject(CODE, app(form, 'title: Title, owner: u32'));
});

it('is silent where an argument may be missing', async () => {
  const form = '<ActionForm action=add><p/></ActionForm>';
  await expectInProject(CODE, app(form, '#[server(default)] title: String, owner: Option<u32>'));
  await expectInProject(CODE, app(form, '#[server(skip)] title: String'));
});

it('does not count the controls of another form', async () => {
  const form = '<«ActionForm» action=add><input form="search" name="owner"/></ActionForm>';
  await expectInProject(CODE, app(form, 'owner: u32'));
});

it('is silent where a control outside of the form may be one of it', async () => {
  const form = '<ActionForm action=add attr:id="new"><p/></ActionForm><input form="new" name="owner"/>';
  await expectInProject(CODE, app(form, 'owner: u32'));
});

it('is silent where something may bring the field', async () => {
  for (const content of ['{fields()}', '<Fields/>', '<input {..all}/>', '<input name=which/>']) {
    const files = app(`<ActionForm action=add>${content}</ActionForm>`, 'owner: u32');
    await expectInProject(CODE, files);
  }
});
