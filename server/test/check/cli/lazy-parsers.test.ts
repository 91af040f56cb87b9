import { ViewDocument } from 'tree-sitter-leptos';
import { expect, it } from 'vitest';
import { LazyParsers, ParserMissing } from '../../../src/cli/lazy-parsers.js';
import { folderWith, jsonOf, leptosCheck } from './command.js';

it('are loaded when work turns out to need one, and that begins again then', async () => {
  const parsers = new LazyParsers();
  let tries = 0;
  const views = await parsers.run(() => {
    tries++;
    return ViewDocument.read(parsers, 'fn f() { view! { <p>"a"</p> } }').views.length;
  });
  expect(views).toBe(1);
  expect(tries).toBe(2);
  expect(await parsers.run(() => ++tries)).toBe(3);
});

it('are not loaded for other faults', async () => {
  const parsers = new LazyParsers();
  const work = parsers.run(() => {
    throw new RangeError('out of order');
  });
  await expect(work).rejects.toThrow('out of order');
  expect(() => parsers.leptos_view).toThrow(ParserMissing);
});

const FILES = {
  'Cargo.toml': '[package]\nname = "a"\nversion = "0.1.0"\n\n[dependencies]\nleptos = "0.8"\nleptos_router = "0.8"\n',
  'src/lib.rs': 'mod app;\nmod nav;\n',
  // Its second view does not parse, so that nobody can read the file without a parser.
  'src/app.rs': `use leptos::prelude::*;
use leptos_router::{components::*, path};
fn App() -> impl IntoView {
    view! { <Router><Routes fallback=|| ()><Route path=path!("/home") view=|| ()/></Routes></Router> }
}
fn broken() -> impl IntoView { view! { <p>"a" } }
`,
  'src/nav.rs': `use leptos::prelude::*;\nfn nav() -> impl IntoView { view! { <a href="/nowhere">"a"</a> } }\n`,
};

it('are there for a rule that looks at another file, which alone needs one', async () => {
  const folder = folderWith(FILES);
  const { out, err } = await leptosCheck(folder, ['--format', 'json', 'src/nav.rs']);
  expect(err).toBe('');
  expect(jsonOf(out).findings.map(({ code }) => code)).toEqual(['link-to-unknown-route']);
});
