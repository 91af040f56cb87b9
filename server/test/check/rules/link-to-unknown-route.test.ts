import { expect, it } from 'vitest';
import { expectInProject } from '../in-project.js';

const CODE = 'link-to-unknown-route';

const ROUTES =
  '<Route path=path!("/") view=Home/><Route path=path!("/about") view=Home/><Route path=path!("/users/:id") view=Home/>';

/** An app with some routes and a link. */
function app(link: string, routes = ROUTES, more = '') {
  return {
    'src/lib.rs': `use leptos::prelude::*;
use leptos_router::{components::*, path};

#[component]
fn Home() -> impl IntoView {
    view! { ${link} }
}

#[component]
fn App() -> impl IntoView {
    view! { <Router><Routes fallback=|| "Nothing">${routes}</Routes></Router> }
}
${more}`,
  };
}

it('finds a link to nowhere, and names the route that was meant', async () => {
  const [finding] = await expectInProject(CODE, app('<a href="«/abuot»">"About"</a>'));
  expect(finding?.message).toBe('No route leads to `/abuot`; did you mean `/about`?');
  expect(finding?.severity).toBe('warning');
  const [other] = await expectInProject(CODE, app('<A href="«/shop/basket?a=1»">"Shop"</A>'));
  expect(other?.message).toBe('No route leads to `/shop/basket`: declare one, or link to one that is there.');
});

it('knows parameters, queries and places on a page', async () => {
  await expectInProject(CODE, app('<a href="/users/7"/><a href="/about?a=b#c"/><a href="/"/>'));
});

it('leaves other places, files and computed links alone', async () => {
  await expectInProject(
    CODE,
    app('<a href="https://a.b/c"/><a href="//a.b"/><a href="x"/><a href="#top"/><a href=to/>'),
  );
  await expectInProject(CODE, app('<a href="/terms.pdf"/><a href="/api/x"/><a href="/pkg/x"/>'));
  await expectInProject(
    CODE,
    app('<a href="/x" rel="external"/><a href="/x" download/><a href="/x" target="_blank"/>'),
  );
});

it('is silent where a route may be unknown', async () => {
  const link = '<a href="/x"/>';
  await expectInProject(CODE, app(link, `${ROUTES}<Route path=path!("/*any") view=Home/>`));
  await expectInProject(CODE, app(link, `${ROUTES}<Route path=computed() view=Home/>`));
  await expectInProject(CODE, app(link, `${ROUTES}{more()}`));
  await expectInProject(CODE, app(link, `${ROUTES}<Admin/>`, '#[component]\nfn Admin() -> impl IntoView {}\n'));
});

/** An app in which the router's paths begin with `/app`. */
function based(link: string, version: string) {
  const routes = '<Routes fallback=|| "Nothing"><Route path=path!("/about") view=Home/></Routes>';
  return {
    'Cargo.toml': `[package]\nname = "app"\nversion = "0.1.0"\n[dependencies]\nleptos = "${version}"\n`,
    'src/lib.rs': `use leptos_router::{components::*, path};
fn Home() -> impl IntoView { view! { ${link} } }
fn App() -> impl IntoView { view! { <Router base="/app">${routes}</Router> } }
`,
  };
}

it('knows where the base of the router counts', async () => {
  await expectInProject(CODE, based('<a href="/app/about"/><a href="«/app/abuot»"/><A href="/app/about"/>', '0.8'));
  await expectInProject(CODE, based('<a href="/about"/><a href="/"/><A href="«/about»"/>', '0.8'));
  await expectInProject(CODE, based('<a href="/app/about"/><A href="/about"/><A href="«/app/about»"/>', '0.6'));
});

it('knows the base of routes, as 0.6 has it', async () => {
  const files = (links: string, base: string, router = '') => {
    const { 'src/lib.rs': text, ...others } = based(links, '0.6');
    const changed = text.replace('<Routes ', `<Routes base=${base} `).replace(' base="/app"', router);
    return { ...others, 'src/lib.rs': changed };
  };
  await expectInProject(CODE, files('<A href="/b/about"/><A href="«/about»"/>', '"/b".to_string()'));
  await expectInProject(CODE, files('<a href="/b/about"/><a href="«/b/x»"/>', '{"/b".to_owned()}'));
  await expectInProject(CODE, files('<A href="/about"/><a href="/b/about"/>', '"/b".into()', ' base="/b"'));
  await expectInProject(CODE, files('<A href="/x"/>', 'base()'));
});

it('is silent where routes do not tell what they begin with', async () => {
  const { 'src/lib.rs': text, ...others } = based('<a href="/app/about"/>', '0.8');
  const [routes = ''] = /<Routes.*<\/Routes>/.exec(text) ?? [];
  const apart = `${text.replace(routes, '<Pages/>')}fn Pages() -> impl IntoView { view! { ${routes} } }\n`;
  await expectInProject(CODE, { ...others, 'src/lib.rs': apart });
});

it('is silent where the server answers, or there is no router', async () => {
  await expectInProject(
    CODE,
    app('<a href="/logout"/>', ROUTES, 'fn main() { router().route("/logout", get(logout)); }\n'),
  );
  await expectInProject(CODE, { 'src/lib.rs': 'fn f() -> impl IntoView {\n    view! { <a href="/x"/> }\n}\n' });
});

it('is silent for half-typed code', async () => {
  await expectInProject(CODE, app('<a href="/ab'));
  await expectInProject(CODE, app('<a href=/>'));
  await expectInProject(CODE, app('<A href="'));
});

it('is about the routes of the own app, not of another one in the workspace', async () => {
  const manifest = (name: string, more = ''): string =>
    `[package]\nname = "${name}"\nversion = "0.1.0"\nedition = "2021"\n[dependencies]\nleptos = "0.8"\nleptos_router = "0.8"\n${more}`;
  const page = (link: string): string =>
    `use leptos::prelude::*;\n#[component]\npub fn Page() -> impl IntoView { view! { <a href="${link}">"All"</a> } }\n`;
  await expectInProject(CODE, {
    'Cargo.toml': '[workspace]\nmembers = ["shop", "mails", "parts"]\n',
    'shop/Cargo.toml': manifest('shop', 'parts = { path = "../parts" }\n'),
    'shop/src/lib.rs': app('<a href="«/orders»">"All"</a>')['src/lib.rs'],
    'mails/Cargo.toml': manifest('mails'),
    'mails/src/lib.rs': page('/orders'),
    'parts/Cargo.toml': manifest('parts'),
    'parts/src/lib.rs': page('«/orders»'),
  });
});

it('knows the routes of crates beside the workspace', async () => {
  const manifest = (name: string, more = ''): string =>
    `[package]\nname = "${name}"\nversion = "0.1.0"\nedition = "2021"\n[dependencies]\nleptos = "0.8"\nleptos_router = "0.8"\n${more}`;
  await expectInProject(CODE, {
    'site/Cargo.toml': manifest('site', 'pages = { path = "../pages" }\n'),
    'site/src/lib.rs': app('<a href="/about"/>')['src/lib.rs'].replace(ROUTES, '<Route path=path!("/") view=Home/>'),
    'pages/Cargo.toml': manifest('pages'),
    'pages/src/lib.rs': app('')['src/lib.rs'],
  });
});
