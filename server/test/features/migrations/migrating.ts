import type { LeptosVersion } from '../../../src/project/leptos-version.js';
import { acted, titlesAt } from '../code-actions/acting.js';

/** A file after all of its migrations. @param broken Whether the result may still hold mistakes. */
export function migrated(text: string, version: LeptosVersion = '0.8', broken = false): string {
  return acted(`${text}│`, 'Migrate the file', { version, broken, only: ['source.migrate.leptos'] });
}

/** Whether a file has anything to migrate. */
export function offered(text: string, version: LeptosVersion = '0.8'): boolean {
  return titlesAt(`${text}│`, { version, only: ['source'] }).length > 0;
}

/** A file of an app with a router, with the content of a view. */
export function inView(content: string): string {
  return `use leptos_router::components::*;\nfn f() { view! { ${content} } }`;
}
