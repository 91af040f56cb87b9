import { expect, it } from 'vitest';
import { hydratedApp } from '../hydrated-app.js';
import { expectInProject } from '../in-project.js';

const CODE = 'random-in-view';

function app(body: string, { islands = false, kind = 'component' } = {}) {
  return {
    'Cargo.toml': hydratedApp({ islands }),
    'src/lib.rs': `#[${kind}]\nfn Dice() -> impl IntoView {\n    ${body}\n}\n`,
  };
}

it('finds chance and time in what is shown', async () => {
  const [finding] = await expectInProject(CODE, app('view! { <p>{«rand::random»::<u8>()}</p> }'));
  expect(finding?.message).toBe(
    'Server and browser each call `rand::random`, so that the page does not fit what hydration expects: get it from a `Resource`, or set it in an effect.',
  );
  expect(finding?.severity).toBe('warning');
  await expectInProject(CODE, app('let now = chrono::«Utc::now»();\n    view! { <p>{now.to_string()}</p> }'));
  await expectInProject(CODE, app('view! { <p>{move || «Uuid::new_v4»().to_string()}</p> }'));
});

it('is silent for handlers, attributes, what is not shown, and what hardly differs', async () => {
  await expectInProject(CODE, app('view! { <p on:click=move |_| set(rand::random())>"a"</p> }'));
  await expectInProject(CODE, app('let id = Uuid::new_v4().to_string();\n    view! { <p id=id>"a"</p> }'));
  await expectInProject(CODE, app('let id = Uuid::new_v4();\n    view! { <p>{move || view! { <b id=id/> }}</p> }'));
  await expectInProject(CODE, app('let start = Instant::now();\n    log(start);\n    view! { <p>"a"</p> }'));
  await expectInProject(CODE, app('view! { <p>{Utc::now().year()}</p> }'));
  await expectInProject(
    CODE,
    app('let id = if cfg!(feature = "ssr") { 1 } else { rand::random() };\n    view! { {id} }'),
  );
});

it('is silent where no browser runs it again', async () => {
  const body = 'view! { <p>{rand::random::<u8>()}</p> }';
  await expectInProject(CODE, { 'src/lib.rs': app(body)['src/lib.rs'] });
  await expectInProject(CODE, app(body, { islands: true }));
  await expectInProject(CODE, app('view! { <p>{«rand::random»()}</p> }', { islands: true, kind: 'island' }));
});
