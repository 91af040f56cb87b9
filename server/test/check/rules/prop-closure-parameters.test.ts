import { expect, it } from 'vitest';
import { expectInProject, fixedInProject, rendering } from '../in-project.js';

const CODE = 'prop-closure-parameters';

it.each([
  [
    '<ErrorBoundary fallback=«||» "b">"a"</ErrorBoundary>',
    '`<ErrorBoundary>` calls `fallback` with one argument: write `|_|`, or names for what you use.',
  ],
  ['<Show when=«|_|» true>"a"</Show>', '`<Show>` calls `when` with nothing: write `||`.'],
  ['<Show when=|| true fallback=«|e|» e>"a"</Show>', '`<Show>` calls `fallback` with nothing: write `||`.'],
  [
    '<For each=items key=key children=move «||» "a"/>',
    '`<For>` calls `children` with one argument: write `|_|`, or names for what you use.',
  ],
])('finds %s', async (tag, message) => {
  const [finding] = await expectInProject(CODE, rendering(tag));
  expect(finding?.message).toBe(message);
});

it.each([
  '<ErrorBoundary fallback=|errors| "b">"a"</ErrorBoundary>',
  '<Show when=move || true fallback=|| "b">"a"</Show>',
  '<Show when=is_open>"a"</Show>',
  '<For each=items key=|(a, b)| a children=move |(a, b)| b/>',
  '<ErrorBoundary fallback=||',
  '<Unknown when=|_| true/>',
])('is silent about %s', async tag => {
  await expectInProject(CODE, rendering(tag));
});

it('knows own components, and is silent where their types do not tell', async () => {
  const before = `#[component]
fn Row(
    pair: impl Fn(HashMap<u8, u8>, fn(u8) -> u8) -> u8,
    each: impl for<'a> Fn(&'a str) + Send,
    call: Callback<u8>,
    boxed: Box<dyn Fn()>,
    inner: impl Into<Box<dyn Send + Fn()>>,
    late: impl 'static + Fn(u8),
) -> impl IntoView {}`;
  await expectInProject(
    CODE,
    rendering('<Row pair=«|a|» a each=«||» () call=|| () boxed=|a| () inner=|a| () late=«||» ()/>', before),
  );
  await expectInProject(
    CODE,
    rendering('<Row pair=|a, b| a each=|a| () call=|a| () boxed=|| () inner=|| () late=|a| ()/>', before),
  );
});

it('mends what nobody uses', async () => {
  const wrong = rendering('<ErrorBoundary fallback=|| "b"><Show when=|_| true>"a"</Show></ErrorBoundary>');
  const right = '<ErrorBoundary fallback=|_| "b"><Show when=|| true>"a"</Show></ErrorBoundary>';
  expect(await fixedInProject(wrong, 'src/lib.rs')).toBe(rendering(right)['src/lib.rs']);
});
