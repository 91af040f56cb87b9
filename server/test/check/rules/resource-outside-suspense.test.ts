import { expect, it } from 'vitest';
import { hydratedApp } from '../hydrated-app.js';
import { expectInProject } from '../in-project.js';

const CODE = 'resource-outside-suspense';

function app(view: string, more = '', made = 'Resource::new(|| (), |_| load())') {
  return {
    'Cargo.toml': hydratedApp(),
    'src/lib.rs': `#[component]\nfn Page() -> impl IntoView {\n    let data = ${made};\n    view! { ${view} }\n}\n${more}`,
  };
}

it('finds a resource for which nothing waits', async () => {
  const [finding] = await expectInProject(CODE, app('<p>{move || «data».get()}</p>'));
  expect(finding?.message).toBe(
    'The server does not wait for `data` here, and hydration may find another page: put this in `<Suspense>` or `<Transition>`.',
  );
  expect(finding?.severity).toBe('hint');
});

it('is silent in what waits, or may wait', async () => {
  await expectInProject(CODE, app('<Suspense>{move || data.get()}</Suspense>'));
  await expectInProject(CODE, app('<Transition><p>{move || data.get()}</p></Transition>'));
  await expectInProject(CODE, app('<Card>{move || data.get()}</Card>'));
  await expectInProject(CODE, app('<Suspense>{move || view! { <p>{move || data.get()}</p> }}</Suspense>'));
});

it('is silent where the component itself is shown in what waits', async () => {
  const around = 'fn f() -> impl IntoView {\n    view! { <Suspense><Page/></Suspense> }\n}\n';
  await expectInProject(CODE, app('<p>{move || data.get()}</p>', around));
});

it('is silent for what is no resource, and in other apps', async () => {
  await expectInProject(CODE, app('<p>{move || data.get()}</p>', '', 'LocalResource::new(load)'));
  await expectInProject(CODE, app('<p on:click=move |_| log(data.get())>"a"</p>'));
  await expectInProject(CODE, { 'src/lib.rs': app('<p>{move || data.get()}</p>')['src/lib.rs'] });
  await expectInProject(CODE, app('<p>{move || data.get('));
});
