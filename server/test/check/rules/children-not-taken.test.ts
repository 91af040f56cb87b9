import { expect, it } from 'vitest';
import { expectInProject } from '../in-project.js';

const CODE = 'children-not-taken';

const LOGO = 'use leptos::prelude::*;\n#[component]\nfn Logo() -> impl IntoView {}\n';

/** A project whose only component renders `tag`. */
function project(tag: string, before = LOGO) {
  return { 'src/lib.rs': `${before}\n#[component]\nfn Page() -> impl IntoView {\n    view! { ${tag} }\n}\n` };
}

it('finds content that goes nowhere, and points at it', async () => {
  const files = project('<«Logo»>"a" <p/></Logo>');
  const [finding] = await expectInProject(CODE, files);
  expect(finding?.message).toBe(
    '`<Logo>` takes no content: close it with `/>`, or give the component a prop `children: Children`.',
  );
  const [place] = finding?.related ?? [];
  expect(files['src/lib.rs'].replace(/[«»]/g, '').slice(place?.start, place?.end)).toBe('"a" <p/>');
});

it('is silent where nothing becomes children', async () => {
  await expectInProject(CODE, project('<Logo/>'));
  await expectInProject(CODE, project('<Logo></Logo>'));
  await expectInProject(CODE, project('<Logo>{}</Logo>'));
  await expectInProject(CODE, project('<Logo>// later\n</Logo>'));
});

it('is silent where children are taken', async () => {
  await expectInProject(CODE, project('<Logo>"a"</Logo>', LOGO.replace('()', '(children: Children)')));
  await expectInProject(
    CODE,
    project(
      '<Logo>"a"</Logo>',
      LOGO.replace('#[component]', '#[cfg(feature = "a")]\n#[component]') +
        LOGO.slice(24).replace('()', '(children: Children)'),
    ),
  );
});

it('is silent for half-typed code', async () => {
  await expectInProject(CODE, project('<div><Logo><p/></div>'));
  await expectInProject(CODE, project('<Logo>"a"</'));
  await expectInProject(CODE, project('<Logo'));
});
