import { expect, it } from 'vitest';
import { checkProject, expectInProject, fixedInProject } from '../in-project.js';

const CODE = 'form-field-without-argument';

/** An app with a form for a server function. */
function app(form: string, args = 'title: String, #[server(default)] done: bool', attribute = '#[server]') {
  return {
    'src/lib.rs': `use leptos::prelude::*;

${attribute}
async fn add_todo(${args}) -> Result<(), ServerFnError> { Ok(()) }

#[component]
fn NewTodo() -> impl IntoView {
    let add = ServerAction::<AddTodo>::new();
    view! { <ActionForm action=add>${form}</ActionForm> }
}
`,
  };
}

async function codes(files: ReturnType<typeof app>) {
  return (await checkProject(files))['src/lib.rs']?.map(({ code }) => code);
}

it('finds a name that the server function does not have', async () => {
  const [finding] = await expectInProject(CODE, app('<input name="title"/><input name="«colour»"/>'));
  expect(finding?.message).toBe('The server function `add_todo` has no argument `colour`: it takes `title`, `done`.');
  expect(finding?.severity).toBe('warning');
});

it('names the argument that was meant', async () => {
  const [finding] = await expectInProject(CODE, app('{extra()}<select name="«titl»"></select>'));
  expect(finding?.message).toBe('The server function `add_todo` has no argument `titl`; did you mean `title`?');
});

it('looks at what stands in front of a bracket', async () => {
  await expectInProject(CODE, app('<input name="title[text]"/><textarea name="«labels[]»"></textarea>'));
});

it('corrects a name where there is no doubt', async () => {
  expect(await fixedInProject(app('<input name="titl"/>'), 'src/lib.rs')).toBe(
    app('<input name="title"/>')['src/lib.rs'],
  );
  const taken = app('<input name="title"/><input name="titl"/>');
  expect(await fixedInProject(taken, 'src/lib.rs')).toBe(taken['src/lib.rs']);
});

it('leaves buttons, computed names and names after `rename` alone', async () => {
  await expectInProject(CODE, app('<input name="title"/><button name="save"/><input type="submit" name="go"/>'));
  await expectInProject(CODE, app('<input name=which/>'));
  await expectInProject(CODE, app('<input name="text"/>', '#[server(rename = "text")] title: String'));
});

it('leaves the controls of another form alone', async () => {
  await expectInProject(CODE, app('<input name="title"/><input form="search" name="query"/>'));
});

it('is silent where the server function or its arguments are not known', async () => {
  expect(await codes(app('<input name="a"/>', '#[server(flatten)] all: Todo'))).not.toContain(CODE);
  const other = app('<input name="a"/>');
  expect(await codes({ 'src/lib.rs': other['src/lib.rs'].replace('::<AddTodo>::new()', '::new()') })).toEqual([]);
  expect(await codes(app('<input name="a"/>', 'title: String', '#[server(input = Json)]'))).not.toContain(CODE);
});
