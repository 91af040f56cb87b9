import { expect, it } from 'vitest';
import { checkProject, expectInProject } from '../in-project.js';

const CODE = 'unknown-css-class';

/** An app with a stylesheet. */
function app(body: string, css = '.card { color: red } .card-title { color: blue }') {
  return { 'src/lib.rs': `fn f() -> impl IntoView {\n    view! { ${body} }\n}\n`, 'style/main.css': css };
}

it('finds a class without a rule, and names a near one', async () => {
  const [finding] = await expectInProject(CODE, app('<p class="card «card-titel»"/>'));
  expect(finding?.message).toBe('No stylesheet has a rule for the class `card-titel`; did you mean `card-title`?');
  await expectInProject(CODE, app('<p class:«big»=true/>'));
});

it('is silent for those that are there, and without stylesheets', async () => {
  await expectInProject(CODE, app('<p class="card" class:card-title=true/>'));
  await expectInProject(CODE, { 'src/lib.rs': app('<p class="big"/>')['src/lib.rs'] });
});

it('is silent where Tailwind makes the rules', async () => {
  await expectInProject(CODE, app('<p class="p-4"/>', '@import "tailwindcss";'));
});

it('is silent for what SCSS may make', async () => {
  const scss = '.card { #{&}--alt { } }\n@each $n in a, b { .m-#{$n} { } .p-#{$n}-x { } }';
  const body = '<p class="card--alt m-small p-md-x «m» «p-md»"/>';
  await expectInProject(CODE, { ...app(body), 'style/sizes.scss': scss });
});

it('is silent where a stylesheet comes from elsewhere', async () => {
  const linked = (link: string) => ({ 'src/shell.rs': `fn shell() -> impl IntoView { view! { ${link} } }\n` });
  const files = (link: string, body: string) => {
    const { 'src/lib.rs': lib, ...others } = app(body);
    return { ...others, 'src/lib.rs': `mod shell;\n${lib}`, ...linked(link) };
  };
  await expectInProject(CODE, files('<Stylesheet href="https://a.b/bootstrap.css"/>', '<p class="row"/>'));
  await expectInProject(CODE, files('<link href="//a.b/c.css" rel="stylesheet"/>', '<p class="row"/>'));
  await expectInProject(CODE, files('<link rel="icon" href="//a.b/c.ico"/>', '<p class="«row»"/>'));
  await expectInProject(CODE, files('<Stylesheet id="app" href="/pkg/app.css"/>', '<p class="«row»"/>'));
});

it('is off by default', async () => {
  expect((await checkProject(app('<p class="big"/>')))['src/lib.rs']).toEqual([]);
});

it('is silent for half-typed code', async () => {
  await expectInProject(CODE, app('<p class="ca'));
  await expectInProject(CODE, app('<p class:ca'));
  await expectInProject(CODE, app('<p class=/>'));
});
