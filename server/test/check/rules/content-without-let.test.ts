import { expect, it } from 'vitest';
import { expectInProject, rendering } from '../in-project.js';

const CODE = 'content-without-let';

it('finds content that names nothing, and proposes a name', async () => {
  const [finding] = await expectInProject(CODE, rendering('<«For» each=items key=key><li/></For>'));
  expect(finding?.message).toBe('`<For>` passes something to its content: give it a name with `let:item` in the tag.');
  expect(finding?.suggestions?.[0]?.edits[0]?.text).toBe(' let:item');
});

it.each([
  '<«For» each=items key=key>"a"</For>',
  '<«For» each=items key=key>{row}</For>',
  '<«Await» future=load()>"a"</Await>',
])('finds %s', async tag => {
  await expectInProject(CODE, rendering(tag));
});

it.each([
  '<For each=items key=key let:item><li/></For>',
  '<For each=items key=key let(a)><li/></For>',
  '<For each=items key=key children=row/>',
  '<For each=items key=key/>',
  '<For each=items key=key>{}</For>',
  '<Show when=|| true><li/></Show>',
  '<Unknown><li/></Unknown>',
  // What is wrong here, another rule tells.
  '<For each=items key=key>{|item| item}</For>',
  '<For each=items key=key><li/>',
])('is silent about %s', async tag => {
  await expectInProject(CODE, rendering(tag));
});

it('knows own components', async () => {
  const before = '#[component]\nfn With<F: Fn(u8) -> V, V: IntoView>(children: F) -> impl IntoView {}';
  await expectInProject(CODE, rendering('<«With»>"a"</With>', before));
  await expectInProject(CODE, rendering('<With let:n>{n}</With>', before));
});
