import { expect, it } from 'vitest';
import { hydratedApp } from '../hydrated-app.js';
import { expectInProject } from '../in-project.js';

const CODE = 'browser-api-on-server';

function app(body: string, more = '') {
  return {
    'Cargo.toml': hydratedApp(),
    'src/lib.rs': `${more}#[component]\nfn Page() -> impl IntoView {\n    ${body}\n    view! { <p/> }\n}\n`,
  };
}

it('finds what only a browser has', async () => {
  const [finding] = await expectInProject(CODE, app('let width = «window»().inner_width();'));
  expect(finding?.message).toBe(
    'There is no `window()` on the server, where this body runs first: use it in an `Effect` or a handler.',
  );
  expect(finding?.severity).toBe('warning');
  await expectInProject(CODE, app('let title = «web_sys::window»().unwrap();'));
  await expectInProject(CODE, app('let body = if a { «document»().body() } else { None };'));
});

it('is silent for what runs in the browser only, and where somebody has thought of it', async () => {
  for (const body of [
    'Effect::new(move |_| { window().alert(); });',
    'let close = move |_| window().close();',
    'spawn_local(async move { document(); });',
    'if is_browser() { window().alert(); }',
    '#[cfg(feature = "hydrate")]\n    window().alert();',
    'let width = page.window();',
    'fn width() -> u32 { window().width() }',
  ]) {
    await expectInProject(CODE, app(body));
  }
  await expectInProject(CODE, app('window();', 'fn window() {}\n'));
  await expectInProject(CODE, { 'src/lib.rs': app('window();')['src/lib.rs'] });
});
