import { describe, expect, it } from 'vitest';
import type { LeptosVersion } from '../../../src/project/leptos-version.js';
import { acted, titlesAt } from '../code-actions/acting.js';

const migrated = (text: string, version: LeptosVersion = '0.8', broken = false) =>
  acted(`${text}│`, 'Migrate the file', { version, broken, only: ['source.migrate.leptos'] });

const offered = (text: string, version: LeptosVersion = '0.8') =>
  titlesAt(`${text}│`, { version, only: ['source'] }).length > 0;

const inView = (content: string) => `use leptos_router::components::*;\nfn f() { view! { ${content} } }`;

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

describe('tags', () => {
  it.each([
    ['<p ref=a/>', '<p node_ref=a/>'],
    ['<p _ref=a/>', '<p node_ref=a/>'],
    ['<p attr:id="a"/>', '<p id="a"/>'],
    ['<p on:click:undelegated=f/>', '<p on:click=f/>'],
    [
      '<Routes><Route path="/a" view=A/></Routes>',
      '<Routes fallback=|| "Not found."><Route path=path!("/a") view=A/></Routes>',
    ],
    [
      '<Route path="/a" view=A><Route path="b" view=B/></Route>',
      '<ParentRoute path=path!("/a") view=A><Route path=path!("b") view=B/></ParentRoute>',
    ],
  ])('%s', (before, after) => {
    expect(migrated(inView(before))).toBe(inView(after));
    expect(offered(inView(before), '0.6')).toBe(false);
  });

  it.each(['<Comp attr:id="a"/>', '<Routes fallback=f/>', '<Route path=path!("/a") view=A/>', '<p on:click=f/>'])(
    'leaves alone %s',
    content => {
      expect(offered(inView(content))).toBe(false);
    },
  );
});

describe('attributes of what a component renders', () => {
  it.each([
    ['<A href="/" class="b" id="c">"d"</A>', '<A href="/" attr:class="b" attr:id="c">"d"</A>'],
    ['<Form action="/a" class="b">"c"</Form>', '<Form action="/a" attr:class="b">"c"</Form>'],
    ['<Html lang="en" dir="ltr"/>', '<Html attr:lang="en" attr:dir="ltr"/>'],
    ['<Body class=move || theme.get()/>', '<Body attr:class=move || theme.get()/>'],
  ])('%s', (before, after) => {
    expect(migrated(inView(before))).toBe(inView(after));
    expect(offered(inView(before), '0.6')).toBe(false);
  });

  it.each(['<Html {..} lang="en"/>', '<A href="/" attr:class="b">"c"</A>', '<Mine class="a"/>'])(
    'leaves alone %s',
    content => {
      expect(offered(inView(content))).toBe(false);
    },
  );

  it('are those of the libraries alone', () => {
    expect(offered('fn f() { view! { <A class="b">"c"</A> } }')).toBe(false);
  });
});

describe('the router', () => {
  it('gives its fallback to its routes', () => {
    const page = (router: string, routes: string) =>
      inView(`<Router${router}><main><Routes${routes}>{a}</Routes></main></Router>`);
    const fallback = ' fallback=|| view! { <p>"Nothing"</p> }';
    expect(migrated(page(`\n    trailing_slash=a${fallback}`, ''))).toBe(page('\n    trailing_slash=a', fallback));
    expect(offered(page(fallback, ' fallback=b'))).toBe(false);
  });

  it('protects routes in another way', () => {
    const route = (path: string, redirect: string, condition: string) =>
      inView(`<ProtectedRoute path=${path} redirect_path=${redirect} condition=${condition} view=A/>`);
    expect(migrated(route('"/a"', '"/"', 'move || a.get()'))).toBe(
      route('path!("/a")', '|| "/"', 'move || Some(a.get())'),
    );
    expect(offered(route('path!("/a")', '|| "/"', 'move || a.get()'))).toBe(false);
  });
});

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

describe('the actions', () => {
  const text = 'use leptos::*;\nfn f() { let (a, b) = create_│signal(0); }';

  it('are one for the place at the cursor, and one for all', () => {
    expect(titlesAt(text)).toEqual(['Replace `create_signal` by `signal` (Leptos 0.8)', 'Write all 2 for Leptos 0.8']);
    expect(acted(text, 'Replace')).toBe('use leptos::*;\nfn f() { let (a, b) = signal(0); }');
    expect(acted(text, 'Write all')).toBe('use leptos::prelude::*;\nfn f() { let (a, b) = signal(0); }');
  });

  it('keeps line ends and half-typed code', () => {
    expect(migrated('use leptos::*;\r\nfn f() { view! { <p ref=a><di }', '0.8', true)).toBe(
      'use leptos::prelude::*;\r\nfn f() { view! { <p node_ref=a><di }',
    );
  });
});
