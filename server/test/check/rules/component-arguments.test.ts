import { expect, it } from 'vitest';
import { expectFindings } from '../checking.js';

const CODE = 'component-arguments';

it('finds an argument that the macro does not know', () => {
  const [finding] = expectFindings(CODE, '#[component(«lazy»)]\nfn Card() -> impl IntoView {}\n');
  expect(finding?.message).toBe('`#[component]` takes `transparent` or nothing, and not `lazy`.');
});

it('knows what islands take in each version', () => {
  const island = (argument: string) => `#[island(${argument})]\nfn Card() -> impl IntoView {}\n`;
  expectFindings(CODE, island('lazy'), { version: '0.8' });
  expectFindings(CODE, island('«lazy»'), { version: '0.7' });
  expectFindings(CODE, island('anything'), { version: '0.6' });
});

it('is silent for what is taken', () => {
  expectFindings(CODE, '#[component(transparent)]\nfn Card() -> impl IntoView {}\n');
  expectFindings(CODE, '#[component]\nfn Card() -> impl IntoView {}\n');
});
