import { describe, expect, it } from 'vitest';
import { migrated, offered } from './migrating.js';

describe('calls of 0.6', () => {
  it.each([
    ['create_signal(0)', 'signal(0)'],
    ['create_signal::<Vec<u8>>(vec![])', 'signal::<Vec<u8>>(vec![])'],
    ['leptos::create_signal(0)', 'leptos::prelude::signal(0)'],
    ['leptos::prelude::create_memo(f)', 'leptos::prelude::Memo::new(f)'],
    ['create_rw_signal(0)', 'RwSignal::new(0)'],
    ['create_rw_signal::<i32>(0)', 'RwSignal::<i32>::new(0)'],
    ['create_memo(move |_| a.get())', 'Memo::new(move |_| a.get())'],
    ['create_owning_memo(f)', 'Memo::new_owning(f)'],
    ['create_selector(a)', 'Selector::new(a)'],
    ['create_selector_with_fn(a, f)', 'Selector::new_with_fn(a, f)'],
    ['create_effect(move |_| log())', 'Effect::new(move |_| log())'],
    ['create_isomorphic_effect(f)', 'Effect::new_isomorphic(f)'],
    ['create_render_effect(f)', 'RenderEffect::new(f)'],
    ['create_trigger()', 'ArcTrigger::new()'],
    ['store_value(1)', 'StoredValue::new(1)'],
    ['create_node_ref::<Input>()', 'NodeRef::<Input>::new()'],
    ['create_node_ref()', 'NodeRef::new()'],
    ['create_action(|a: &(u8, u8)| f(a))', 'Action::new(|a: &(u8, u8)| f(a))'],
    ['create_multi_action(f)', 'MultiAction::new(f)'],
    ['create_server_action::<AddTodo>()', 'ServerAction::<AddTodo>::new()'],
    ['create_server_multi_action::<AddTodo>()', 'ServerMultiAction::<AddTodo>::new()'],
    ['create_resource(|| (), |_| load())', 'Resource::new(|| (), |_| load())'],
    ['create_blocking_resource(|| (), |_| load())', 'Resource::new_blocking(|| (), |_| load())'],
  ])('%s', (before, after) => {
    expect(migrated(`fn f() { let x = ${before}; }`)).toBe(`fn f() { let x = ${after}; }`);
    expect(offered(`fn f() { let x = ${before}; }`, '0.6')).toBe(false);
  });

  it.each([
    'fn create_signal() {} fn f() { create_signal(); }',
    'fn f() { x.create_signal(0); }',
    'fn f() { my::create_signal(0); }',
    'fn f() { "create_signal(0)"; } // create_signal(0)',
    'use leptos::prelude::create_signal; fn f() { create_signal(0); }',
    'fn f() { let create_signal = 1; }',
    'fn f() { create_local_resource(s, f) }',
    'fn f() { create_resource(',
    'fn f() { store_value(a, b) }',
    'struct Signal; fn f(a: MaybeSignal<u8>) {}',
  ])('leaves alone what it is not sure of: %s', text => {
    expect(offered(text)).toBe(false);
  });

  it.each([
    [
      'fn f() { let (signal, set) = create_signal(1); let (b, c) = create_signal(2); }',
      'fn f() { let (signal, set) = leptos::prelude::signal(1); let (b, c) = leptos::prelude::signal(2); }',
    ],
    ['struct Memo; fn f() { create_memo(g) }', 'struct Memo; fn f() { leptos::prelude::Memo::new(g) }'],
    [
      'use my::{Effect, b}; fn f() { create_effect(g) }',
      'use my::{Effect, b}; fn f() { leptos::prelude::Effect::new(g) }',
    ],
    [
      'use my::E as Effect; fn f() { create_effect(g) }',
      'use my::E as Effect; fn f() { leptos::prelude::Effect::new(g) }',
    ],
    ['fn f(signal: u8) { create_signal(signal) }', 'fn f(signal: u8) { leptos::prelude::signal(signal) }'],
    ['fn signal() {} fn f() { create_signal(1) }', 'fn signal() {} fn f() { leptos::prelude::signal(1) }'],
    ['fn f() { x.signal(); signal(1); create_signal(2) }', 'fn f() { x.signal(); signal(1); signal(2) }'],
    [
      'use leptos::prelude::Memo; fn f(m: Memo<u8>) { create_memo(g) }',
      'use leptos::prelude::Memo; fn f(m: Memo<u8>) { Memo::new(g) }',
    ],
  ])('get the whole path where the new name means something else: %s', (before, after) => {
    expect(migrated(before)).toBe(after);
  });

  it('are renamed once more in 0.9', () => {
    const text = 'fn f() { set_timeout_with_handle(f, d) }';
    expect(offered(text, '0.8')).toBe(false);
    expect(migrated(text, '0.9')).toBe('fn f() { set_timeout(f, d) }');
  });
});

describe('types', () => {
  it('are renamed in other changes', () => {
    expect(migrated('fn f() { create_rw_signal::<MaybeSignal<u8>>(a) }')).toBe(
      'fn f() { RwSignal::<Signal<u8>>::new(a) }',
    );
  });

  it('has one type for signals', () => {
    expect(migrated('fn f(a: MaybeSignal<bool>) {}')).toBe('fn f(a: Signal<bool>) {}');
    expect(offered('fn f() { MaybeSignal::Static(1); } fn g(a: MaybeSignal<u8>) {}')).toBe(false);
  });
});
