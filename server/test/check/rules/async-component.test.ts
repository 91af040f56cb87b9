import { expect, it } from 'vitest';
import { expectFindings } from '../checking.js';

const CODE = 'async-component';

it('finds a component that is `async`', () => {
  const [finding] = expectFindings(CODE, '#[component]\npub «async» fn Card() -> impl IntoView {}\n');
  expect(finding?.message).toBe(
    'A component cannot be `async`: get what it waits for by a `Resource`, and show it in `<Suspense>`.',
  );
  expect(finding?.severity).toBe('error');
});

it('is silent for what it holds, and for other functions', () => {
  expectFindings(CODE, '#[component]\nfn Card() -> impl IntoView { spawn_local(async {}) }\n');
  expectFindings(CODE, 'async fn load() {}\n#[lazy]\nasync fn later() {}\n');
  expectFindings(CODE, '#[cfg_attr(feature = "a", component)]\nasync fn Card() -> impl IntoView {}\n');
});
