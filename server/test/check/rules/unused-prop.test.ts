import { expect, it } from 'vitest';
import { expectFindings } from '../checking.js';

const CODE = 'unused-prop';

it('finds a prop that has no effect', () => {
  const [finding] = expectFindings(
    CODE,
    '#[component]\nfn Card(title: String, «wide»: bool) -> impl IntoView {\n    view! { {title} }\n}\n',
  );
  expect(finding?.message).toBe('Nothing uses the prop `wide`: use it, or remove it here and in the tags.');
  expect(finding?.severity).toBe('hint');
});

it('takes every mention for a use, in strings as well', () => {
  expectFindings(CODE, '#[component]\nfn Card(title: String) -> impl IntoView {\n    format!("{title}")\n}\n');
  expectFindings(CODE, '#[component]\nfn Card(title: String) -> impl IntoView {\n    view! { <Head title/> }\n}\n');
});

it('is silent for what is public, meant to be unused, or not written yet', () => {
  expectFindings(CODE, '#[component]\npub fn Card(wide: bool) -> impl IntoView {\n    view! { "a" }\n}\n');
  expectFindings(CODE, '#[component]\nfn Card(_wide: bool) -> impl IntoView {\n    view! { "a" }\n}\n');
  expectFindings(CODE, '#[component]\nfn Card(wide: bool) -> impl IntoView {\n    todo!()\n}\n');
});

it('is silent for half-typed code', () => {
  const half = { levels: { all: 'off', [CODE]: 'hint' } } as const;
  expectFindings(CODE, '#[component]\nfn Card(wide: bool)', half);
  expectFindings(CODE, '#[component]\nfn Card(wide: bool) -> impl IntoView {\n    view! { <p\n', half);
});
