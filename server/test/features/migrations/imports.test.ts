import { describe, expect, it } from 'vitest';
import { acted } from '../code-actions/acting.js';
import { inView, migrated, offered } from './migrating.js';

describe('paths', () => {
  it.each([
    ['use leptos::*;', 'use leptos::prelude::*;'],
    ['use  leptos :: * ;', 'use leptos::prelude::*;'],
    ['use leptos_router::*;', 'use leptos_router::{components::*, hooks::*};'],
    ['fn f() { leptos::mount_to_body(App) }', 'fn f() { leptos::mount::mount_to_body(App) }'],
    ['fn f() { leptos::spawn_local(x) }', 'fn f() { leptos::task::spawn_local(x) }'],
    ['fn f(a: leptos::Errors) {}', 'fn f(a: leptos::prelude::Errors) {}'],
    [
      'fn f() { leptos::provide_context(1); view! { <leptos::Show when=a>"b"</leptos::Show> } }',
      'fn f() { leptos::prelude::provide_context(1); view! { <leptos::prelude::Show when=a>"b"</leptos::prelude::Show> } }',
    ],
  ])('%s', (before, after) => {
    expect(migrated(before)).toBe(after);
    expect(offered(before, '0.6')).toBe(false);
  });

  it('imports the macro that routes need', () => {
    expect(migrated('use leptos_router::*;\nfn f() { view! { <Route path="/a" view=A/> } }')).toBe(
      'use leptos_router::{components::*, hooks::*, path};\nfn f() { view! { <Route path=path!("/a") view=A/> } }',
    );
  });

  it.each([
    ['fn f(a: NodeRef<html::Input>) { logging::log!("a") }', '{html, logging, prelude::*}'],
    ['fn f() { spawn_local(async {}); view! { <p on:click=f/> } }', '{prelude::*, task::spawn_local}'],
    ['fn f() { view! { <Portal>"html::"</Portal> } }', '{portal::Portal, prelude::*}'],
    ['use leptos::html::Input;\nfn f() { html::div() }', '{html, prelude::*}'],
    ['use leptos::html;\nfn f() { html::div() }', 'prelude::*'],
    ['use leptos::html::{self, Input};\nfn f() { html::div() }', 'prelude::*'],
    ['use wasm_bindgen_futures::spawn_local;\nfn f() { spawn_local(a) }', 'prelude::*'],
    ['mod html;\nfn f(logging: u8) { html::div(); leptos::ev::click; logging }', 'prelude::*'],
  ])('imports what the prelude does not have: %s', (rest, list) => {
    expect(migrated(`use leptos::*;\n${rest}`)).toBe(`use leptos::${list};\n${rest}`);
  });

  it('imports what is in no glob of the router', () => {
    const route = (path: string) =>
      `fn f(a: ParamsMap, b: impl Params) { view! { <Route path=${path} ssr=SsrMode::Async/> } }`;
    expect(migrated(`use leptos_router::*;\n${route('"a"')}`)).toBe(
      `use leptos_router::{components::*, hooks::*, params::{Params, ParamsMap}, path, SsrMode};\n${route('path!("a")')}`,
    );
  });

  it.each([
    'fn f() { leptos::view! {} leptos::logging::log!() my::leptos::Errors }',
    'use leptos::prelude::*;',
    'use my_leptos::*;',
    '// use leptos::*;',
    'use leptos::ev::*;',
  ])('leaves alone %s', text => {
    expect(offered(text)).toBe(false);
  });
});

describe('imports of names', () => {
  it.each([
    ['use leptos::{html::Div, *};', 'use leptos::{html::Div, prelude::*};'],
    ['pub use leptos::*;', 'pub use leptos::prelude::*;'],
    ['pub(crate) use leptos::{html::{Div, Input}, *};', 'pub(crate) use leptos::{html::{Div, Input}, prelude::*};'],
    ['use leptos::{component, view, create_slice, IntoView};', 'use leptos::{component, prelude::*, view, IntoView};'],
    ['use leptos::{ReadSignal, WriteSignal};', 'use leptos::prelude::*;'],
    ['use leptos::Signal as S;', 'use leptos::prelude::Signal as S;'],
    ['use leptos::{Provider, Portal};', 'use leptos::{context::Provider, portal::Portal};'],
    ['use leptos::mount_to_body;', 'use leptos::mount::mount_to_body;'],
    ['use leptos::{SignalGet, SignalUpdate};', 'use leptos::prelude::*;'],
    ['use leptos_router::A;', 'use leptos_router::components::A;'],
    [
      'use leptos_router::{use_params_map, Router, Outlet as O, SsrMode};',
      'use leptos_router::{components::{Outlet as O, Router}, hooks::use_params_map, SsrMode};',
    ],
    ['use leptos_router::ActionForm;', 'use leptos::form::ActionForm;'],
    [
      'mod a {\n    pub use leptos_router::{ActionForm, A};\n}',
      'mod a {\n    pub use leptos_router::components::A;\n    pub use leptos::form::ActionForm;\n}',
    ],
  ])('%s', (before, after) => {
    expect(migrated(before)).toBe(after);
    expect(offered(before, '0.6')).toBe(false);
  });

  it('are grouped by their modules', () => {
    expect(migrated('use leptos::{html::{Div, Input}, *};\nfn f() { html::p() }')).toBe(
      'use leptos::{html::{self, Div, Input}, prelude::*};\nfn f() { html::p() }',
    );
  });

  it('bring what the calls of those names are now', () => {
    expect(
      migrated(
        'use leptos::{create_signal, create_memo};\nfn f() { create_signal(0); create_memo(g); create_memo(h) }',
      ),
    ).toBe('use leptos::prelude::*;\nfn f() { signal(0); Memo::new(g); Memo::new(h) }');
    expect(migrated('use leptos_router::create_query_signal;\nfn f() { create_query_signal::<u8>("q") }')).toBe(
      'use leptos_router::hooks::query_signal;\nfn f() { query_signal::<u8>("q") }',
    );
    expect(migrated('use leptos::{MaybeSignal, view};\nfn f(a: MaybeSignal<u8>) {}')).toBe(
      'use leptos::{prelude::*, view};\nfn f(a: Signal<u8>) {}',
    );
  });

  it('are changed with a single call that needs them', () => {
    expect(acted('use leptos::{create_signal};\nfn f() { create_│signal(0) }', 'Replace `create')).toBe(
      'use leptos::prelude::*;\nfn f() { signal(0) }',
    );
  });

  it('have what the tags of routes need', () => {
    const routes = (route: string, path: (text: string) => string) =>
      inView(`<${route} path=${path('"/a"')} view=A><Route path=${path('"b"')} view=B/></${route}>`);
    expect(migrated(`use leptos_router::Route;\n${routes('Route', text => text)}`)).toBe(
      `use leptos_router::{components::{ParentRoute, Route}, path};\n${routes('ParentRoute', text => `path!(${text})`)}`,
    );
  });

  it('keep lines, line ends and indentation', () => {
    const names = (...last: string[]) => [
      'ev::Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
      'html::Bbbbbbbbbbbbbbbbbbbbbbbbb',
      ...last,
    ];
    const lines = names('leptos_dom::Ccccccccccccccccccccccccc', 'create_slice');
    expect(migrated(`mod a {\r\n    use leptos::{\r\n        ${lines.join(',\r\n        ')},\r\n    };\r\n}`)).toBe(
      [
        'mod a {',
        '    use leptos::{',
        `        ${names().join(', ')},`,
        '        leptos_dom::Ccccccccccccccccccccccccc, prelude::*,',
        '    };',
        '}',
      ].join('\r\n'),
    );
  });

  it.each([
    'use leptos::{component, html::Div, view, IntoView};',
    'use leptos::{create_slice, /* why */ view};',
    'use leptos::create_local_resource;',
    'use leptos::SignalGet;\nfn f(a: impl SignalGet<Value = u8>) {}',
    '#[cfg(feature = "ssr")]\nuse leptos_router::{ActionForm, A};',
    'use leptos::*;\nuse leptos::prelude::*;',
    'use leptos::{self, prelude::*};',
    'use leptos_router::{components::{Route, Router}, path};',
    'use leptos_dom::create_signal;',
  ])('leaves alone %s', text => {
    expect(offered(text)).toBe(false);
  });
});
