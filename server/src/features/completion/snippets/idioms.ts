// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the syntax of LSP's snippets.

import { atLeast, type LeptosVersion } from '../../../project/leptos-version.js';

/** What one often writes with Leptos, in the syntax of LSP's snippets. */
export interface Idiom {
  /** The word that it is typed by. */
  readonly name: string;
  readonly description: string;
  /** How it is written from a version on, oldest first. There is none before the first. */
  readonly bodies: readonly { readonly since: LeptosVersion; readonly body: string }[];
}

const READ_RESOURCE = '{move || ${1:resource}.get().map(|${2:data}| view! { <p>{$2}</p> })}';
const AWAIT_RESOURCE =
  '{move || Suspend::new(async move {\n        let ${2:data} = ${1:resource}.await;\n' +
  '        view! { <p>{$2}</p> }\n    })}';

const ERRORS =
  `fallback=|errors| view! { <ul>{move || errors.get().into_iter()` +
  `.map(|(_, error)| view! { <li>{error.to_string()}</li> }).collect::<Vec<_>>()}</ul> }`;

/** Tags of a view. */
export const VIEW_IDIOMS: readonly Idiom[] = [
  {
    name: 'Show',
    description: 'Shows its content while a condition holds',
    bodies: [
      {
        since: '0.5',
        body: '<Show when=move || ${1:condition}.get() fallback=|| view! { <p>"${2:Nothing to show.}"</p> }>\n    $0\n</Show>',
      },
    ],
  },
  {
    name: 'For',
    description: 'A keyed list',
    bodies: [
      {
        since: '0.5',
        body: '<For each=move || ${1:items}.get() key=|${2:item}| $2.${3:id} let:$2>\n    <li>{$2.${4:name}}$0</li>\n</For>',
      },
    ],
  },
  {
    name: 'ForEnumerate',
    description: 'A keyed list with the index of each item',
    bodies: [
      {
        since: '0.7',
        body:
          '<ForEnumerate each=move || ${1:items}.get() key=|${2:item}| $2.${3:id} let(${4:index}, $2)>\n' +
          '    <li>{move || $4.get()} ": " {$2.${5:name}}$0</li>\n</ForEnumerate>',
      },
    ],
  },
  ...['Suspense', 'Transition'].map(name => ({
    name,
    description:
      name === 'Suspense'
        ? 'A fallback until its resources are there'
        : 'Keeps what it shows until its resources are there again',
    bodies: [
      {
        since: '0.5' as const,
        body: `<${name} fallback=move || view! { <p>"Loading..."</p> }>\n    ${READ_RESOURCE}$0\n</${name}>`,
      },
      {
        since: '0.7' as const,
        body: `<${name} fallback=move || view! { <p>"Loading..."</p> }>\n    ${AWAIT_RESOURCE}$0\n</${name}>`,
      },
    ],
  })),
  {
    name: 'ErrorBoundary',
    description: 'A fallback where its content holds an error',
    bodies: [{ since: '0.5', body: `<ErrorBoundary ${ERRORS}>\n    $0\n</ErrorBoundary>` }],
  },
  {
    name: 'Await',
    description: 'Content that needs what a future gives',
    bodies: [
      { since: '0.5', body: '<Await future=|| ${1:load}() let:${2:data}>\n    <p>{$2.to_string()}$0</p>\n</Await>' },
      { since: '0.7', body: '<Await future=${1:load}() let:${2:data}>\n    <p>{$2.to_string()}$0</p>\n</Await>' },
    ],
  },
  {
    name: 'ActionForm',
    description: 'A form that calls a server function, with and without WebAssembly',
    bodies: [
      {
        since: '0.5',
        body:
          '<ActionForm action=${1:action}>\n    <input type="text" name="${2:argument}"/>$0\n' +
          '    <button type="submit">"${3:Send}"</button>\n</ActionForm>',
      },
    ],
  },
  {
    name: 'Router',
    description: 'The routes of an app',
    bodies: [
      {
        since: '0.5',
        body: '<Router>\n    <Routes>\n        <Route path="${1:/}" view=${2:Home}/>$0\n    </Routes>\n</Router>',
      },
      {
        since: '0.7',
        body:
          '<Router>\n    <Routes fallback=|| "${3:Not found.}">\n' +
          '        <Route path=path!("${1:/}") view=${2:Home}/>$0\n    </Routes>\n</Router>',
      },
    ],
  },
];

/** Items of Rust. */
export const ITEM_IDIOMS: readonly Idiom[] = [
  {
    name: 'component',
    description: 'A component',
    bodies: [{ since: '0.5', body: functionWith('#[component]') }],
  },
  {
    name: 'island',
    description: 'A component that runs in the browser in an app of islands',
    bodies: [{ since: '0.5', body: functionWith('#[island]') }],
  },
  {
    name: 'server',
    description: 'A function that runs on the server',
    bodies: [
      {
        since: '0.5',
        body: '#[server(${1:Name}, "/api")]\npub async fn ${2:name}() -> Result<${3:()}, ServerFnError> {\n    $0\n}',
      },
      { since: '0.6', body: '#[server]\npub async fn ${1:name}() -> Result<${2:()}, ServerFnError> {\n    $0\n}' },
    ],
  },
];

/** How a version writes it; undefined where it does not have it. */
export function bodyFor({ bodies }: Idiom, version: LeptosVersion): string | undefined {
  return bodies.findLast(({ since }) => atLeast(version, since))?.body;
}

function functionWith(attribute: string): string {
  return `${attribute}\npub fn \${1:Name}() -> impl IntoView {\n    view! {\n        \${0:<p>"Hello"</p>}\n    }\n}`;
}
