import { expect, it } from 'vitest';
import { expectInProject, rendering } from '../in-project.js';

const CODE = 'let-parameters';

it('finds a tuple that is taken for several things, and proposes to take it apart', async () => {
  const [finding] = await expectInProject(CODE, rendering('<For each=items key=key «let(a, b)»><p>{a}</p></For>'));
  expect(finding?.message).toBe(
    '`<For>` passes one thing to its content: for the parts of a tuple, write `let((a, b))`.',
  );
  expect(finding?.suggestions?.[0]?.edits[0]?.text).toBe('let((a, b))');
});

it('finds that something is left out', async () => {
  const [finding] = await expectInProject(
    CODE,
    rendering('<ForEnumerate each=items key=key «let:i»>{i}</ForEnumerate>'),
  );
  expect(finding?.message).toBe('`<ForEnumerate>` passes 2 things to its content: write `let(i, _)`.');
});

it.each([
  '<For each=items key=key let:item>{item}</For>',
  '<For each=items key=key let((a, b))>{a}</For>',
  '<For each=items key=key let:((a, b))>{a}</For>',
  '<For each=items key=key let(Row { a, b })>{a}</For>',
  '<For each=items key=key let:item/>',
  '<ForEnumerate each=items key=key let(i, item)>{i}</ForEnumerate>',
  '<ForEnumerate each=items key=key let:i let:item>{i}</ForEnumerate>',
  '<Show when=|| true let:a>"a"</Show>',
  '<Unknown let(a, b)>{a}</Unknown>',
  '<For each=items key=key let(a',
])('is silent about %s', async tag => {
  await expectInProject(CODE, rendering(tag));
});

it('is silent in Leptos 0.6, which has another mistake to tell of', async () => {
  await expectInProject(CODE, rendering('<For each=items key=key let(a, b)>{a}</For>'), { version: '0.6' });
});

it('knows own components', async () => {
  const before = '#[component]\nfn Pairs<F>(children: F) -> impl IntoView where F: Fn(u8, u8) -> String {}';
  await expectInProject(CODE, rendering('<Pairs «let:a»>{a}</Pairs><Pairs let(a, b)>{a}{b}</Pairs>', before));
});
