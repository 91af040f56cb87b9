import { expect, it } from 'vitest';
import { hydratedApp } from '../hydrated-app.js';
import { expectInProject } from '../in-project.js';

const CODE = 'markup-differs-by-target';

function app(body: string, { islands = false, kind = 'component' } = {}) {
  return {
    'Cargo.toml': hydratedApp({ islands }),
    'src/lib.rs': `#[${kind}]\nfn Page() -> impl IntoView {\n    ${body}\n}\n`,
  };
}

it('finds a view that is another one in the browser', async () => {
  const body = 'if «cfg!(feature = "ssr")» { view! { <p/> }.into_any() } else { view! { <b/> }.into_any() }';
  const [finding] = await expectInProject(CODE, app(body));
  expect(finding?.message).toBe(
    'The browser makes another view than the server has sent, and hydration fails: show the same first, and change it in an effect.',
  );
  expect(finding?.severity).toBe('warning');
  await expectInProject(CODE, app('view! { <p>{if «is_browser()» { Some(view! { <b/> }) } else { None }}</p> }'));
  await expectInProject(CODE, app('view! { {move || if «!cfg!(target_arch = "wasm32")» { view! { <b/> } }} }'));
});

it('is silent where no view depends on it, and where no browser runs it again', async () => {
  await expectInProject(CODE, app('if is_server() { log("a"); }\n    view! { <p/> }'));
  await expectInProject(CODE, app('if cfg!(debug_assertions) { view! { <p/> } } else { view! { <b/> } }'));
  await expectInProject(CODE, app('// if is_server() { view! {} }\n    view! { <p/> }'));
  const body = 'if is_server() { view! { <p/> }.into_any() } else { view! { <b/> }.into_any() }';
  await expectInProject(CODE, app(body, { islands: true }));
  await expectInProject(CODE, { 'src/lib.rs': app(body)['src/lib.rs'] });
  await expectInProject(CODE, app('if is_server() {'));
});
