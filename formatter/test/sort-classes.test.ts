import { expect, test } from 'vitest';
import { Formatter } from '../src/format.js';

const formatter = await Formatter.load();

/** Formats a view with its classes in alphabetical order. */
function sorted(view: string): string {
  const sort = (classes: string) => classes.split(' ').sort().join(' ');
  const { text, refusals } = formatter.format(view, { attrValues: { class: 'Tailwind' } }, undefined, sort);
  expect(refusals).toEqual([]);
  return text;
}

test('classes are sorted in nested views, too', () => {
  expect(sorted('view! { <p class="b a">{a.b(view! { <i class="d c" /> })}</p> }')).toBe(
    'view! { <p class="a b">{a.b(view! { <i class="c d" /> })}</p> }',
  );
});

test.each([
  ['under #[rustfmt::skip]', '{\n        #[rustfmt::skip]\n        view!{<i class="d c" />}\n    }'],
  ['in a value under it', '<i class={#[rustfmt::skip] "d c"} />'],
  [
    'of a node under leptos-format-ignore',
    '// leptos-format-ignore\n    <i class="d c">{view!{<b class="f e" />}}</i>',
  ],
  ['of an attribute under it', '<i\n        // leptos-format-ignore\n        class="d c"\n        id="x"\n    />'],
])('classes stay as they are %s', (_, node) => {
  expect(sorted(`view! {\n    <p class="b a" />\n    ${node}\n}`)).toBe(
    `view! {\n    <p class="a b" />\n    ${node}\n}`,
  );
});
