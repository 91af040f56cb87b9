/** The lines of Leptos that mistakes are planted for. */
export const VERSIONS = ['0.6', '0.7', '0.8'] as const;

export type Version = (typeof VERSIONS)[number];

/** A mistake that a rule says does not compile, and the same without it. */
export interface Case {
  /** The rule that reports it as an error. */
  readonly rule: string;
  readonly versions: readonly Version[];
  /** The content of `src/lib.rs`, behind the imports that every case has. */
  readonly wrong: string;
  /** What does compile: it shows that nothing else is wrong with the other one. Of a mistake in Cargo.toml, nothing. */
  readonly right: string | undefined;
  /** Whether Leptos has islands. */
  readonly islands?: boolean;
  /** Whether the crate leaves out `serde`. */
  readonly withoutSerde?: boolean;
}

const ALL = VERSIONS;
const NEW: readonly Version[] = ['0.7', '0.8'];

/** To add one: what the page of the rule shows, as a whole file. */
export const CASES: readonly Case[] = [
  {
    rule: 'tag-ended-early',
    versions: ALL,
    wrong: inView('<Show when=move || 6 > 5 fallback=|| ()><p>"many"</p></Show>'),
    right: inView('<Show when=move || { 6 > 5 } fallback=|| ()><p>"many"</p></Show>'),
  },
  {
    rule: 'syntax/wrong-close-tag',
    versions: ALL,
    wrong: inView('<div><p>"a"</div></p>'),
    right: inView('<div><p>"a"</p></div>'),
  },
  {
    rule: 'directive-without-value',
    versions: NEW,
    wrong: inView('<button on:click>"a"</button>'),
    right: inView('<button on:click=|_| ()>"a"</button>'),
  },
  {
    rule: 'void-element-with-children',
    versions: NEW,
    wrong: inView('<hr>"a"</hr>'),
    right: inView('<hr/>"a"'),
  },
  {
    rule: 'missing-prop',
    versions: ALL,
    wrong: `${button()}${inView('<Button/>')}`,
    right: `${button()}${inView('<Button label="a".to_string()/>')}`,
  },
  {
    rule: 'unknown-prop',
    versions: ALL,
    wrong: `${button()}${inView('<Button label="a".to_string() title="b"/>')}`,
    right: `${button()}${inView('<Button label="a".to_string()/>')}`,
  },
  {
    rule: 'children-not-taken',
    versions: ALL,
    wrong: `${button()}${inView('<Button label="a".to_string()>"b"</Button>')}`,
    right: `${button()}${inView('<Button label="a".to_string()/>')}`,
  },
  {
    rule: 'missing-children',
    versions: NEW,
    wrong: inView('<Show when=|| true/>'),
    right: inView('<Show when=|| true>"a"</Show>'),
  },
  {
    rule: 'server-function-not-async',
    versions: NEW,
    wrong: '#[server]\npub fn save() -> Result<(), ServerFnError> { Ok(()) }\n',
    right: '#[server]\npub async fn save() -> Result<(), ServerFnError> { Ok(()) }\n',
  },
  {
    rule: 'island-without-serde',
    versions: ['0.8'],
    islands: true,
    withoutSerde: true,
    wrong: '#[island]\npub fn Counter(start: i32) -> impl IntoView { view! { <p>{start}</p> } }\n',
    right: undefined,
  },
];

function inView(body: string): string {
  return `pub fn shown() -> impl IntoView {\n    view! { ${body} }\n}\n`;
}

function button(): string {
  return '#[component]\npub fn Button(label: String) -> impl IntoView { view! { <button>{label}</button> } }\n';
}
