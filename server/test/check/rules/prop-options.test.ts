import { expect, it } from 'vitest';
import { expectFindings } from '../checking.js';

const CODE = 'prop-options';

/** A component with one prop. */
function component(options: string): string {
  return `#[component]\nfn Card(#[prop(${options})] «title»: Option<u8>) -> impl IntoView {\n    title\n}\n`;
}

it('finds options that do not exist', () => {
  expect(expectFindings(CODE, component('optionl'))[0]?.message).toBe(
    '`#[prop(…)]` has no option `optionl`; did you mean `optional`?',
  );
});

it('finds those that exclude each other', () => {
  expect(expectFindings(CODE, component('optional, into, strip_option'))[0]?.message).toBe(
    '`optional` and `strip_option` exclude each other: keep one of them.',
  );
  expect(expectFindings(CODE, component('marker, into'))[0]?.message).toBe(
    '`marker` stands alone: nobody can set such a prop.',
  );
});

it('finds a default without a value', () => {
  expect(expectFindings(CODE, component('default, into'))[0]?.message).toBe(
    '`default` needs a value: write `default = …`, or `optional` for the one of the type.',
  );
});

it('looks at slots, too', () => {
  expectFindings(CODE, '#[slot]\nstruct Then {\n    #[prop(optionl)]\n    «label»: String,\n}\n');
});

it('is silent for what the macro takes', () => {
  for (const options of ['optional, into', 'default = |a, b| a, into', 'name = "a", strip_option', 'attrs', 'marker']) {
    expectFindings(CODE, component(options).replace(/[«»]/g, ''));
  }
});

it('finds what came later', () => {
  expectFindings(CODE, component('name = "a"'), { version: '0.6' });
  expectFindings(CODE, component('name = "a"').replace(/[«»]/g, ''), { version: '0.7' });
  expectFindings(CODE, component('marker'), { version: '0.6' });
  expect(expectFindings(CODE, component('marker'), { version: '0.7' })[0]?.message).toBe(
    '`#[prop(…)]` has no option `marker` in Leptos 0.7: it came with 0.8.',
  );
});

it('finds what slots do not take', () => {
  const [finding] = expectFindings(CODE, '#[slot]\nstruct Then {\n    #[prop(name = "a")]\n    «label»: String,\n}\n');
  expect(finding?.message).toBe('A field of a slot takes no `name`: that is for components.');
});

it('finds `strip_option` on what is no `Option`, as the macro sees it', () => {
  const code = (type: string): string =>
    `#[component]\nfn Card(#[prop(strip_option)] «title»: ${type}) -> impl IntoView {}\n`;
  const [finding] = expectFindings(CODE, code('String'));
  expect(finding?.message).toBe('`strip_option` takes the `Option` away, and `title` is none: remove it.');
  for (const type of ['Maybe<u8>', "&'static str", 'Vec<Option<u8>>', 'my::Title']) expectFindings(CODE, code(type));
  for (const type of ['Option<u8>', 'std::option::Option<u8>', '::std :: option :: Option<u8>', 'Opt', '']) {
    expectFindings(CODE, code(type).replace(/[«»]/g, ''));
  }
});
