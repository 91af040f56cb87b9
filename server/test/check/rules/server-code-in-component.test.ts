import { expect, it } from 'vitest';
import { hydratedApp } from '../hydrated-app.js';
import { expectInProject } from '../in-project.js';

const CODE = 'server-code-in-component';

function app(body: string, { islands = false, kind = 'component' } = {}) {
  return {
    'Cargo.toml': hydratedApp({ islands }),
    'src/lib.rs': `#[${kind}]\nfn Page() -> impl IntoView {\n    ${body}\n    view! { <p/> }\n}\n`,
  };
}

it('finds what only a server has', async () => {
  const [finding] = await expectInProject(CODE, app('let text = «std::fs::read_to_string»("a").unwrap();'));
  expect(finding?.message).toBe(
    'The browser runs this as well, where there is no `std::fs::read_to_string`: put it in a `#[server]` function.',
  );
  expect(finding?.severity).toBe('warning');
  await expectInProject(CODE, app('let all = Resource::new(|| (), |_| async { «sqlx::query»("").await });'));
  await expectInProject(CODE, app('«tokio::fs::read»("a");', { islands: true, kind: 'island' }));
});

it('is silent where no browser runs it, and where somebody has thought of it', async () => {
  const body = 'let text = std::fs::read("a");';
  await expectInProject(CODE, app(body, { islands: true }));
  await expectInProject(CODE, { 'src/lib.rs': app(body)['src/lib.rs'] });
  await expectInProject(CODE, app(`#[cfg(feature = "ssr")]\n    ${body}`));
  await expectInProject(CODE, app(`#[server]\n    async fn read() -> Result<(), ServerFnError> { ${body} }`));
  await expectInProject(CODE, app('let path = "std::fs::read()"; // std::fs::read()'));
  await expectInProject(CODE, app('std::fs::'));
});
