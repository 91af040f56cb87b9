import { it } from 'vitest';
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

it('takes the features of all crates of a workspace', async () => {
  await expectInProject('incomplete-shell', {
    'Cargo.toml': '[workspace]\nmembers = ["pages", "tabs"]\n',
    'pages/Cargo.toml': hydratedApp(),
    'pages/src/lib.rs': SHELL.replace('HydrationScripts', '«HydrationScripts»'),
    'tabs/Cargo.toml': hydratedApp({ islands: true }).replace('name = "app"', 'name = "tabs"'),
    'tabs/src/lib.rs': '',
  });
});
