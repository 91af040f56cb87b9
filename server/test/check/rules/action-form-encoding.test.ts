import { expect, it } from 'vitest';
import { checkProject, expectInProject } from '../in-project.js';

const CODE = 'action-form-encoding';

/** An app with a form for a server function. */
function app(action: string, given: string) {
  return {
    'src/lib.rs': `use leptos::prelude::*;

#[server${given}]
async fn save() -> Result<(), ServerFnError> { Ok(()) }

#[component]
fn Settings(save: ServerAction<Save>) -> impl IntoView {
    view! { <ActionForm ${action}><p/></ActionForm> }
}
`,
  };
}

it('finds a form for a function that reads something else', async () => {
  const [finding] = await expectInProject(CODE, app('«action=save»', '(input = Json)'));
  expect(finding?.message).toBe(
    'A form sends what `PostUrl` reads, and `save` reads `Json`: leave out its encoding, or call it with `dispatch`.',
  );
  expect(finding?.severity).toBe('error');
  await expectInProject(CODE, app('«action=save»', '(encoding = "GetJson")'));
});

it('is silent for forms, and where the protocol is somebody’s own', async () => {
  await expectInProject(CODE, app('action=save', ''));
  await expectInProject(CODE, app('action=save', '(input = PostUrl, output = Cbor)'));
  await expectInProject(CODE, app('action=save', '(protocol = Mine<PostUrl, Json>)'));
});

it('holds from 0.6 on', async () => {
  const found = await checkProject(app('action=save', '(encoding = "GetJson")'), { version: '0.5' });
  expect(found['src/lib.rs']).toEqual([]);
});
