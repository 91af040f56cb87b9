import { expect, it } from 'vitest';
import { expectFindings } from '../checking.js';

const CODE = 'effect-only-sets-signal';

function component(body: string, more = ''): string {
  return `#[component]\nfn Counter() -> impl IntoView {\n    let (count, set_count) = signal(1);\n    let (double, set_double) = signal(2);\n    ${body}\n    view! { <p on:click=move |_| set_count.set(2)>{double}${more}</p> }\n}\n`;
}

it('finds an effect that a memo could be', () => {
  const [finding] = expectFindings(CODE, component('«Effect::new»(move |_| { set_double.set(count.get() * 2); });'));
  expect(finding?.message).toBe(
    'This effect only keeps one signal up to date with others, a step too late: make it `Memo::new(move |_| …)`.',
  );
  expect(finding?.severity).toBe('hint');
  expectFindings(CODE, component('«Effect::new»(move |_| set_double.set(count.get()));'));
});

it('knows the names of older versions', () => {
  const code = component('«create_effect»(move |_| set_double.set(count.get()));').replaceAll(
    '= signal',
    '= create_signal',
  );
  const [finding] = expectFindings(CODE, code, { version: '0.6' });
  expect(finding?.message).toContain('`create_memo(move |_| …)`');
});

it('is silent where it does more, or the signal is set elsewhere', () => {
  for (const body of [
    'Effect::new(move |_| { log(count.get()); set_double.set(count.get()); });',
    'Effect::new(move |_| { set_double.set(map.get()); });',
    'Effect::new(move |_| { set_double.set(2); });',
    'Effect::new(move |_| { if count.get() > 1 { set_double.set(count.get()); } });',
    'Effect::new(move |_| { set_double.set(count.get()); }); set_double.set(1);',
    'Effect::new(move |_| set_double.set(',
  ]) {
    expectFindings(CODE, component(body), { levels: { all: 'off', [CODE]: 'hint' } });
  }
});
