import { expect, it } from 'vitest';
import { expectFindings } from '../checking.js';

const CODE = 'component-return-type';
const OLD = { version: '0.6' } as const;

it('finds another result than `impl IntoView`', () => {
  const [finding] = expectFindings(CODE, '#[component]\nfn «Card»() -> View {}\n', OLD);
  expect(finding?.message).toBe(
    'Up to Leptos 0.6, a component returns `impl IntoView`, written like this: `Card` does not.',
  );
  expect(finding?.severity).toBe('error');
  expectFindings(CODE, '#[component]\nfn «Card»() {}\n', OLD);
});

it('is silent for it, from 0.7 on, and for half-typed code', () => {
  for (const type of ['impl IntoView', 'impl leptos::IntoView', 'impl ::leptos::IntoView']) {
    expectFindings(CODE, `#[component]\nfn Card() -> ${type} {}\n`, OLD);
  }
  expectFindings(CODE, '#[component]\nfn Card() -> View {}\n');
  expectFindings(CODE, '#[component]\nfn Card()', OLD);
  expectFindings(CODE, '#[component]\nfn Card(cx: Scope) -> View {}\n', OLD);
  expectFindings(CODE, 'fn card() -> View {}\n', OLD);
});
