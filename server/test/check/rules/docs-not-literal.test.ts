import { expect, it } from 'vitest';
import { expectFindings } from '../checking.js';

const CODE = 'docs-not-literal';

it('finds docs that a macro makes', () => {
  const [finding] = expectFindings(
    CODE,
    '#[doc = «include_str!»("card.md")]\n#[component]\nfn Card() -> impl IntoView {}\n',
  );
  expect(finding?.message).toBe(
    'The macro reads the docs of a component, and takes a string literal only: write the text itself.',
  );
  expect(finding?.severity).toBe('error');
  expectFindings(CODE, '#[component]\nfn Card(#[doc = «concat!»("a", "b")] title: String) -> impl IntoView {}\n');
});

it('is silent for literals, and for what is no component', () => {
  expectFindings(CODE, '#[doc = "A card."]\n#[doc(hidden)]\n/// More.\n#[component]\nfn Card() -> impl IntoView {}\n');
  expectFindings(CODE, '#[doc = include_str!("card.md")]\nfn card() {}\n');
  expectFindings(CODE, '#[doc = ]\n#[component]\nfn Card() -> impl IntoView {}\n');
});
