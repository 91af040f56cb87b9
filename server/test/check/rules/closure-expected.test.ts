import { expect, it } from 'vitest';
import { expectInProject, fixedInProject, rendering } from '../in-project.js';

const CODE = 'closure-expected';

it('finds a condition that is no function, and says what to write', async () => {
  const [finding] = await expectInProject(CODE, rendering('<Show when=«{count.get() > 3}»>"a"</Show>'));
  expect(finding?.message).toBe('`when` of `<Show>` is a function: write `move ||` in front of it.');
});

it.each([
  '<Show when=«true»>"a"</Show>',
  '<Show when=«!open»>"a"</Show>',
  '<Show when=«(a && b)»>"a"</Show>',
  '<Show when=«a == b»>"a"</Show>',
  '<Show when=|| true fallback=«"b"»>"a"</Show>',
  '<For each=«0..3» key=|n| *n let:n>{n}</For>',
  '<For each=«vec![1]» key=|n| *n let:n>{n}</For>',
  '<ErrorBoundary fallback=«"b"»>"a"</ErrorBoundary>',
  '<ErrorBoundary fallback=«view! { <p/> }»>"a"</ErrorBoundary>',
  '<Suspense fallback=«"b"»>"a"</Suspense>',
])('finds %s', async tag => {
  await expectInProject(CODE, rendering(tag));
});

it.each([
  '<Show when=move || count.get() > 3>"a"</Show>',
  '<Show when=is_open>"a"</Show>',
  '<Show when=is_open()>"a"</Show>',
  '<Show when={move || a > b}>"a"</Show>',
  '<Show when={let a = b > c; move || a}>"a"</Show>',
  '<Show when=*shown>"a"</Show>',
  '<Show when=(memo)>"a"</Show>',
  '<Show when=|| true fallback=view! { <p/> }>"a"</Show>',
  '<Show when=|| true fallback=()>"a"</Show>',
  '<For each=items!() key=|n| *n let:n>{n}</For>',
])('is silent about %s', async tag => {
  await expectInProject(CODE, rendering(tag));
});

it('knows the functions of own components', async () => {
  const before = `#[component]
fn Row<F>(render: F, note: impl Fn(u8, u8) -> String, text: &'static str) -> impl IntoView where F: Fn() -> u8 + 'static {}`;
  const [, note] = await expectInProject(CODE, rendering('<Row render=«3» note=«"a"» text="b"/>', before));
  expect(note?.message).toBe('`note` of `<Row>` is a function: write `|_, _|` in front of it.');
});

it('is silent for half-typed code', async () => {
  await expectInProject(CODE, rendering('<Show when=>"a"</Show>'));
  await expectInProject(CODE, rendering('<Show when=tr'));
});

it('mends all of it', async () => {
  const wrong = rendering('<Show when={a > b} fallback="b"><For each=0..3 key=|n| *n let:n>{n}</For></Show>');
  const right = '<Show when=move || {a > b} fallback=|| "b"><For each=move || 0..3 key=|n| *n let:n>{n}</For></Show>';
  expect(await fixedInProject(wrong, 'src/lib.rs')).toBe(rendering(right)['src/lib.rs']);
});
