/** The names of 0.6's root of leptos that the prelude alone has since 0.7, or has others for. */
const IN_PRELUDE: ReadonlySet<string> = new Set(
  `
    Action AnimatedShow Await Callable Callback Children ChildrenFn ChildrenFnMut CollectView Component
    ComponentConstructor Effect EmptyPropsBuilder ErrorBoundary Errors For Fragment LeptosOptions
    MaybeProp MaybeSignal Memo MultiAction NodeRef Oco Owner Props PropsOrNoPropsBuilder ReadSignal Resource
    RwSignal ScopedFuture Selector ServerFnError Show Signal StoredValue Suspense
    ToChildren Transition Trigger View ViewFn WriteSignal component_props_builder component_view
    create_action create_blocking_resource create_effect create_isomorphic_effect create_memo create_multi_action
    create_node_ref create_owning_memo create_read_slice create_render_effect create_resource create_rw_signal
    create_selector create_selector_with_fn create_server_action create_server_multi_action create_signal
    create_slice create_trigger create_write_slice document event_target event_target_checked event_target_value
    expect_context get_configuration on_cleanup provide_context queue_microtask request_animation_frame
    request_animation_frame_with_handle request_idle_callback request_idle_callback_with_handle set_interval
    set_interval_with_handle set_timeout set_timeout_with_handle store_value untrack use_context watch window
    window_event_listener window_event_listener_untyped
  `
    .trim()
    .split(/\s+/),
);

/** Traits whose methods the prelude brings under other names. */
const METHODS_IN_PRELUDE: ReadonlySet<string> = new Set(
  ['Get', 'Set', 'Update', 'With'].flatMap(name => [`Signal${name}`, `Signal${name}Untracked`]),
);

/** Where the other names of leptos are since 0.7 that have moved. */
const IN_LEPTOS: ReadonlyMap<string, string> = inModules({
  context: ['Provider'],
  mount: ['mount_to', 'mount_to_body'],
  portal: ['Portal'],
  'reactive::wrappers::write': ['IntoSignalSetter', 'SignalSetter'],
  'server_fn::error': ['ServerFnErrorErr'],
  task: ['spawn_local'],
  text_prop: ['TextProp'],
});

/** Where the names of leptos_router are since 0.7. Those of `leptos::` are no longer the router's. */
const IN_ROUTER: ReadonlyMap<string, string> = inModules({
  components: [
    'A',
    'Form',
    'Outlet',
    'ProtectedRoute',
    'Redirect',
    'Route',
    'Router',
    'Routes',
    'RoutingProgress',
    'ToHref',
  ],
  hooks: ['use_location', 'use_navigate', 'use_params', 'use_params_map', 'use_query', 'use_query_map'],
  'leptos::form': ['ActionForm', 'FromFormData', 'MultiActionForm'],
  location: ['Location', 'State', 'Url'],
  params: ['IntoParam', 'Params', 'ParamsError', 'ParamsMap'],
})
  .set('create_query_signal', 'hooks::query_signal')
  .set('create_query_signal_with_options', 'hooks::query_signal_with_options');

function inModules(modules: Readonly<Record<string, readonly string[]>>): Map<string, string> {
  return new Map(
    Object.entries(modules).flatMap(([module, names]) => names.map(name => [name, `${module}::${name}`] as const)),
  );
}

/**
 * What stands in a `use` since 0.7 for a name that 0.6 had at the root of a crate.
 *
 * @param part A path behind `leptos::` or `leptos_router::`, or one of those in braces.
 * @param isNamed Whether the file names something outside of its imports.
 * @returns The part itself where nothing has changed.
 */
export function movedName(crate: 'leptos' | 'leptos_router', part: string, isNamed: (name: string) => boolean): string {
  const [name = '', alias] = part.split(/\s+as\s+/);
  const suffix = alias === undefined ? '' : ` as ${alias}`;
  const moved = (crate === 'leptos' ? IN_LEPTOS : IN_ROUTER).get(name);
  if (moved !== undefined) return moved + suffix;
  if (crate === 'leptos_router') return part;
  if (METHODS_IN_PRELUDE.has(name)) return isNamed(name) ? part : 'prelude::*';
  if (!IN_PRELUDE.has(name)) return part;
  return alias === undefined ? 'prelude::*' : `prelude::${name}${suffix}`;
}

/** Where a name of 0.6's root of leptos is since 0.7, behind `leptos::`; undefined where that has not changed. */
export function pathInLeptos(name: string): string | undefined {
  return IN_PRELUDE.has(name) ? `prelude::${name}` : IN_LEPTOS.get(name);
}
