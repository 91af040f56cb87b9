import { describe, it } from 'vitest';
import { hydratedApp } from './hydrated-app.js';
import { expectInProject } from './in-project.js';

const SHELL = `use leptos::prelude::*;
pub fn shell(options: LeptosOptions) -> impl IntoView {
    view! { <html><head><HydrationScripts options/></head><body></body></html> }
}
`;

it('takes the features of a workspace for its own files only', async () => {
  await expectInProject('incomplete-shell', {
    'pages/Cargo.toml': hydratedApp(),
    'pages/src/lib.rs': SHELL,
    'tabs/Cargo.toml': hydratedApp({ islands: true }).replace('name = "app"', 'name = "tabs"'),
    'tabs/src/lib.rs': SHELL.replace('HydrationScripts', '«HydrationScripts»'),
  });
});

it('takes the features of all crates of a workspace that are built with a file', async () => {
  await expectInProject('incomplete-shell', {
    'Cargo.toml': '[workspace]\nmembers = ["pages", "tabs"]\n',
    'pages/Cargo.toml': hydratedApp(),
    'pages/src/lib.rs': SHELL.replace('HydrationScripts', '«HydrationScripts»'),
    'tabs/Cargo.toml': hydratedApp({ islands: true })
      .replace('name = "app"', 'name = "tabs"')
      .replace('[features]', 'app = { path = "../pages" }\n\n[features]'),
    'tabs/src/lib.rs': '',
  });
});

it('takes no features of another app of the workspace', async () => {
  await expectInProject('incomplete-shell', {
    'Cargo.toml': '[workspace]\nmembers = ["pages", "tabs"]\n',
    'pages/Cargo.toml': hydratedApp(),
    'pages/src/lib.rs': SHELL,
    'tabs/Cargo.toml': hydratedApp({ islands: true }).replace('name = "app"', 'name = "tabs"'),
    'tabs/src/lib.rs': '',
  });
});

describe('beside an app with a server, in the same workspace', () => {
  const WORKSPACE = '[workspace]\nmembers = ["site", "admin", "ui"]\n';
  const BODY = 'use leptos::prelude::*;\n#[component]\nfn App() -> impl IntoView { let width = window(); }\n';
  const RUN = 'fn main() { mount_to_body(|| view! { <App/> }) }\n';
  const SITE = { 'site/Cargo.toml': hydratedApp({ islands: true }), 'site/src/lib.rs': '' };
  const manifest = (name: string, ...dependencies: readonly string[]): string =>
    `[package]\nname = "${name}"\nversion = "0.1.0"\nedition = "2021"\n[dependencies]\n${dependencies.join('\n')}\n`;
  const ADMIN = manifest('admin', 'leptos = { version = "0.8", features = ["csr"] }', 'ui = { path = "../ui" }');
  const UI = manifest('ui', 'leptos = "0.8"');

  it('one that runs in the browser alone may use what only browsers have', async () => {
    const files = { 'Cargo.toml': WORKSPACE, ...SITE, 'admin/Cargo.toml': ADMIN, 'admin/src/main.rs': BODY + RUN };
    await expectInProject('browser-api-on-server', files);
  });

  it('a library of both runs on the server as well', async () => {
    await expectInProject('browser-api-on-server', {
      'Cargo.toml': WORKSPACE,
      'site/Cargo.toml': hydratedApp().replace('[features]', 'ui = { path = "../ui" }\n\n[features]'),
      'site/src/lib.rs': '',
      'admin/Cargo.toml': ADMIN,
      'admin/src/main.rs': BODY + RUN,
      'ui/Cargo.toml': UI,
      'ui/src/lib.rs': BODY.replace('window', '«window»'),
    });
  });

  it('one without islands has handlers', async () => {
    const button = 'use leptos::prelude::*;\n#[component]\nfn App() -> impl IntoView { view! { <b on:click=f/> } }\n';
    const files = { 'Cargo.toml': WORKSPACE, ...SITE, 'admin/Cargo.toml': ADMIN, 'admin/src/main.rs': button + RUN };
    await expectInProject('handler-outside-island', files);
  });
});

it('takes server and browser for one app where they are two programs', async () => {
  const member = (name: string, dependencies: string): string =>
    `[package]\nname = "${name}"\nversion = "0.1.0"\nedition = "2021"\n[dependencies]\nleptos = "0.8"\n${dependencies}\n`;
  const uses = (feature: string): string => `app = { path = "../app", features = ["${feature}"] }`;
  await expectInProject('incomplete-shell', {
    'Cargo.toml': '[workspace]\nmembers = ["app", "frontend", "server"]\n',
    'app/Cargo.toml': member(
      'app',
      '[features]\nhydrate = ["leptos/hydrate", "leptos/islands"]\nssr = ["leptos/ssr", "leptos/islands"]',
    ),
    'app/src/lib.rs': SHELL.replace('HydrationScripts', '«HydrationScripts»'),
    'frontend/Cargo.toml': member('frontend', uses('hydrate')),
    'frontend/src/lib.rs': '',
    'server/Cargo.toml': member('server', uses('ssr')),
    'server/src/main.rs': `${SHELL.replace('HydrationScripts', '«HydrationScripts»')}fn main() {}\n`,
  });
});
