import { expect, it } from 'vitest';
import { expectFindings } from '../checking.js';

const CODE = 'island-children-hidden';

function island(view: string, kind = 'island'): string {
  return `#[${kind}]\nfn Tab(children: Children) -> impl IntoView {\n    let open = RwSignal::new(false);\n    view! { ${view} }\n}\n`;
}

it('finds children that are not always shown', () => {
  const [finding] = expectFindings(CODE, island('<Show when=move || open.get()>{«children»()}</Show>'));
  expect(finding?.message).toBe(
    'The children of an island are HTML from the server, which is missing where they were not shown at first: show them always, and hide them with CSS.',
  );
  expect(finding?.severity).toBe('warning');
  expectFindings(CODE, island('<p>{move || if open.get() { Some(«children»()) } else { None }}</p>'));
  expectFindings(CODE, island('<p>{open.get_untracked().then(|| «children»())}</p>'));
});

it('is silent for children that are always there, and for components', () => {
  expectFindings(CODE, island('<div class:hidden=move || !open.get()>{children()}</div>'));
  expectFindings(CODE, island('<Card>{children()}</Card>'));
  expectFindings(CODE, island('<Show when=move || open.get()>{children()}</Show>', 'component'));
  expectFindings(CODE, island('<Show when=move || open.get()>"a"</Show>{children()}'));
});
