import { expect, it } from 'vitest';
import { expectFindings } from '../checking.js';

const CODE = 'island-with-generics';

it('finds an island with type parameters', () => {
  const [finding] = expectFindings(CODE, '#[island]\nfn «List»<T>(items: Vec<T>) -> impl IntoView {}\n');
  expect(finding?.message).toBe(
    'An island cannot be generic: the browser finds it by name, and nobody tells it what `<T>` is. ' +
      'Write the type out, or make it a `#[component]` inside of an island.',
  );
});

it('is silent for others, and for components', () => {
  expectFindings(CODE, '#[island]\nfn List(items: Vec<u8>) -> impl IntoView {}\n');
  expectFindings(CODE, '#[component]\nfn List<T>(items: Vec<T>) -> impl IntoView {}\n');
});
