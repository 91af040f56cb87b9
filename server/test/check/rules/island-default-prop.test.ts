import { expect, it } from 'vitest';
import { expectFindings } from '../checking.js';

const CODE = 'island-default-prop';

function island(props: string): string {
  return `#[island]\nfn Tabs(${props}) -> impl IntoView {}\n`;
}

it('finds a default on a prop of an island', () => {
  const [finding] = expectFindings(CODE, island('#[prop(default = 3)] «count»: u8'));
  expect(finding?.message).toBe(
    "serde cannot read the default `3` of an island's prop: make it `#[prop(optional)]` with the type `Option<u8>`, and write `count.unwrap_or(3)` in the body.",
  );
  expect(finding?.severity).toBe('error');
});

it('is silent for components, the children, other props and half-typed code', () => {
  expectFindings(CODE, '#[component]\nfn Tabs(#[prop(default = 3)] count: u8) -> impl IntoView {}\n');
  expectFindings(CODE, island('#[prop(optional)] count: Option<u8>, title: String, children: Children'));
  expectFindings(
    CODE,
    '#[cfg_attr(feature = "a", island)]\nfn Tabs(#[prop(default = 3)] count: u8) -> impl IntoView {}\n',
  );
});
