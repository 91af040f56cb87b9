import { expect, it } from 'vitest';
import { expectInProject } from '../in-project.js';

const CODE = 'checkbox-without-default';

/** An app with a form for a server function. */
function app(form: string, args: string) {
  return {
    'src/lib.rs': `use leptos::prelude::*;

#[server]
async fn save(${args}) -> Result<(), ServerFnError> { Ok(()) }

#[component]
fn Settings(action: ServerAction<Save>) -> impl IntoView {
    view! { <ActionForm action=action>${form}</ActionForm> }
}
`,
  };
}

it('finds a checkbox whose absence the server function does not take', async () => {
  const [finding] = await expectInProject(CODE, app('<input type="checkbox" name="«done»"/>', 'done: bool'));
  expect(finding?.message).toBe(
    'A checkbox that is not checked is not sent, and `save` then fails: ' +
      'write `#[server(default)]` in front of its argument `done`.',
  );
  await expectInProject(CODE, app('<input type="checkbox" name="«days[]»"/>', 'days: Vec<String>'));
});

it('is silent where there is a default, or a second field', async () => {
  await expectInProject(CODE, app('<input type="checkbox" name="done"/>', '#[server(default)] done: bool'));
  await expectInProject(CODE, app('<input type="checkbox" name="done"/>', 'done: Option<bool>'));
  const hidden = '<input type="hidden" name="done" value="false"/><input type="checkbox" name="done"/>';
  await expectInProject(CODE, app(hidden, 'done: bool'));
});

it('is silent for other controls', async () => {
  await expectInProject(CODE, app('<input type="radio" name="done"/>', 'done: bool'));
});
