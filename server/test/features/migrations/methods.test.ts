import { describe, expect, it } from 'vitest';
import { migrated, offered } from './migrating.js';

describe('methods', () => {
  it.each([
    ['fn f(on: Callback<u8>) { on.call(1) }', 'fn f(on: Callback<u8>) { on.run(1) }'],
    ['fn f() { let a = Callback::new(g); a.call(1) }', 'fn f() { let a = Callback::new(g); a.run(1) }'],
    [
      'fn f(on: leptos::Callback<u8>) { view! { <P on=move |_| on.call(1)/> } }',
      'fn f(on: leptos::prelude::Callback<u8>) { view! { <P on=move |_| on.run(1)/> } }',
    ],
    [
      'fn f() { let p = use_params_map(); move || p.with(|p| p.get("id").cloned().unwrap_or_default()) }',
      'fn f() { let p = use_params_map(); move || p.with(|p| p.get("id").unwrap_or_default()) }',
    ],
    ['fn f() { use_query_map().get().get("q").cloned() }', 'fn f() { use_query_map().get().get("q") }'],
  ])('%s', (before, after) => {
    expect(migrated(before)).toBe(after);
    expect(offered(before, '0.6')).toBe(false);
  });

  it.each([
    'fn f(on: Callback<u8>) { service.call(1) }',
    'fn f(on: Callback<u8>) {} fn g(on: Service) { on.call(1) }',
    'struct Callback; fn f(on: Callback) { on.call(1) }',
    'fn f() { let p = use_params_map(); map.get("id").cloned() }',
    'fn f() { let p = use_params_map(); p.with(|p| other.get("id").cloned()) }',
  ])('leaves alone %s', text => {
    expect(offered(text)).toBe(false);
  });
});
