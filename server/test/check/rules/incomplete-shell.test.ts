import { expect, it } from 'vitest';
import { hydratedApp } from '../hydrated-app.js';
import { expectInProject, fixedInProject } from '../in-project.js';

const CODE = 'incomplete-shell';

function app(head: string, { islands = false, more = '' } = {}) {
  return {
    'Cargo.toml': hydratedApp({ islands }),
    'src/lib.rs': `use leptos::prelude::*;\nuse leptos_meta::*;\n${more}\npub fn shell(options: LeptosOptions) -> impl IntoView {\n    view! { <html><${head}</head><body></body></html> }\n}\n`,
  };
}

const META = 'fn app() { provide_meta_context(); }\n';

it('finds a page without scripts', async () => {
  const [finding] = await expectInProject(CODE, app('«head»><meta charset="utf-8"/>'));
  expect(finding?.message).toBe(
    'Without `<HydrationScripts options/>` in the head, the browser shows this page and never runs the app.',
  );
  expect(finding?.severity).toBe('warning');
});

it('finds a page without what `leptos_meta` has collected', async () => {
  const [finding] = await expectInProject(CODE, app('«head»><HydrationScripts options/>', { more: META }));
  expect(finding?.message).toBe('Without `<MetaTags/>` in the head, what `leptos_meta` collects gets nowhere: add it.');
});

it('finds scripts that know nothing of islands, and tells them', async () => {
  const [finding] = await expectInProject(CODE, app('head><«HydrationScripts» options/>', { islands: true }));
  expect(finding?.message).toBe('With the feature `islands`, the scripts must know of it: write `islands=true`.');
  const mended = await fixedInProject(app('head><HydrationScripts options/>', { islands: true }), 'src/lib.rs');
  expect(mended).toContain('<HydrationScripts islands=true options/>');
});

it('is silent for a whole page, and for one that others complete', async () => {
  await expectInProject(CODE, app('head><HydrationScripts options/><MetaTags/>', { more: META }));
  await expectInProject(CODE, app('head><HydrationScripts options/>'));
  await expectInProject(CODE, app('head><HydrationScripts options islands=true/>', { islands: true }));
  await expectInProject(CODE, app('head><Scripts/>'));
  await expectInProject(CODE, app('head>{scripts()}'));
});

it('is silent without hydration, up to 0.6, and for half-typed code', async () => {
  const page = app('head><meta charset="utf-8"/>');
  await expectInProject(CODE, { 'src/lib.rs': page['src/lib.rs'] });
  await expectInProject(CODE, { ...page, 'Cargo.toml': hydratedApp({ version: '0.6' }) });
  await expectInProject(CODE, { ...page, 'src/lib.rs': page['src/lib.rs'].replace('</head>', '') });
});
