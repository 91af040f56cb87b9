import { expect, it } from 'vitest';
import { expectFindings } from '../checking.js';

const CODE = 'island-optional-prop';

it('finds an optional prop that is no `Option`', () => {
  const [finding] = expectFindings(CODE, '#[island]\nfn A(#[prop(optional)] «open»: bool) -> impl IntoView {}\n');
  expect(finding?.message).toBe(
    'An optional prop of an island must be an `Option`: write `Option<bool>`, or take `optional` away.',
  );
});

it('is silent for `Option`, for what may be one, and for components', () => {
  expectFindings(CODE, '#[island]\nfn A(#[prop(optional)] open: Option<bool>, b: bool) -> impl IntoView {}\n');
  expectFindings(CODE, '#[island]\nfn A(#[prop(optional)] open: Maybe) -> impl IntoView {}\n');
  expectFindings(CODE, '#[component]\nfn A(#[prop(optional)] open: bool) -> impl IntoView {}\n');
});

it('holds from 0.7 on', () => {
  expectFindings(CODE, '#[island]\nfn A(#[prop(optional)] open: bool) -> impl IntoView {}\n', { version: '0.6' });
});
