import { expect, it } from 'vitest';
import { expectFindings, fixed } from '../checking.js';
import { expectInProject } from '../in-project.js';

const CODE = 'show-when-signal';

/** A component that shows something on a condition. */
function component(when: string, before = 'let open = RwSignal::new(true);'): string {
  return `#[component]\nfn Panel() -> impl IntoView {\n    ${before}\n    view! { <Show when=${when}>"a"</Show> }\n}\n`;
}

it('finds a signal where a function is needed, and writes it', () => {
  const [finding] = expectFindings(CODE, component('«open»'));
  expect(finding?.message).toBe(
    '`<Show>` takes a function before Leptos 0.9, which a signal is on nightly Rust only: write `when=move || open.get()`.',
  );
  expect(fixed(component('open'))).toBe(component('move || open.get()'));
});

it('knows where another meaning of the name ends', () => {
  const made = 'let open = RwSignal::new(true); let shut = move |open: bool| { log(open) };';
  expectFindings(CODE, component('«open»', made));
});

it('is silent for functions, and for what is not known', () => {
  expectFindings(CODE, component('move || open.get()'));
  expectFindings(CODE, component('is_open'));
  expectFindings(CODE, component('open', 'let open = move || true;'));
});

it('holds up to 0.8, and on stable Rust', async () => {
  expectFindings(CODE, component('open'), { version: '0.9' });
  const manifest =
    '[package]\nname = "app"\nversion = "0.1.0"\n[dependencies]\nleptos = { version = "0.8", features = ["nightly"] }\n';
  await expectInProject(CODE, { 'Cargo.toml': manifest, 'src/lib.rs': component('open') });
});
