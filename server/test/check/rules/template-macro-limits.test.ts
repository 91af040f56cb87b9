import { expect, it } from 'vitest';
import { expectInProject } from '../in-project.js';

const CODE = 'template-macro-limits';

function app(body: string, version = '0.6') {
  return {
    'Cargo.toml': `[package]\nname = "app"\nversion = "0.1.0"\nedition = "2021"\n\n[dependencies]\nleptos = "${version}"\n\n[features]\ncsr = ["leptos/csr"]\n`,
    'src/lib.rs': `fn f() -> impl IntoView {\n    ${body}\n}\n`,
  };
}

it('finds what `template!` does not take', async () => {
  const [roots] = await expectInProject(CODE, app('«template»! { <p/><p/> }'));
  expect(roots?.message).toBe('`template!` takes exactly one element: put the others inside of it, or write `view!`.');
  expect(roots?.severity).toBe('warning');
  const [component] = await expectInProject(CODE, app('template! { <div><«Card»/></div> }'));
  expect(component?.message).toBe('`template!` takes no components: write `view!`.');
  const [reference] = await expectInProject(CODE, app('template! { <p «node_ref»=here/> }'));
  expect(reference?.message).toBe('`template!` takes no `node_ref`: write `view!`.');
});

it('is silent for `view!`, from 0.7 on, without `csr`, and for half-typed code', async () => {
  await expectInProject(CODE, app('view! { <p/><Card/> }'));
  await expectInProject(CODE, app('template! { <p/><Card/> }', '0.7'));
  await expectInProject(CODE, app('template! { <p>"a"</p> }'));
  await expectInProject(CODE, { 'src/lib.rs': app('template! { <p/><p/> }')['src/lib.rs'] }, { version: '0.6' });
  await expectInProject(CODE, app('template! { <p/>< }'));
});
