import { applyEdits } from 'tree-sitter-leptos';
import { expect, it } from 'vitest';
import { check, expectFindings, fixed } from '../checking.js';
import { expectInProject } from '../in-project.js';

const CODE = 'signal-read-not-reactive';

/** A component with a signal `count`, and what it shows. */
function component(view: string, before = 'let (count, set_count) = signal(0);', props = ''): string {
  return `#[component]\nfn Counter(${props}) -> impl IntoView {\n    ${before}\n    view! { ${view} }\n}\n`;
}

it('finds a read that nothing follows', () => {
  const [finding] = expectFindings(CODE, component('<p>{«count.get()»}</p>'));
  expect(finding?.message).toBe(
    '`count` is read once here, and the page does not follow it: write `move || count.get()`.',
  );
  expect(finding?.severity).toBe('warning');
});

it('finds it in attributes, and in what is made of it', () => {
  expectFindings(CODE, component('<p class:on=«count.get() == 1» title=«count.get()» style:width=«count.get()»/>'));
  expectFindings(CODE, component('<p>{«format!("{} times", count.get())»}</p>'));
  expectFindings(CODE, component('<p>{«if count.get() == 1 { "once" } else { "more" }»}</p>'));
});

it('knows signals by how they are made, or by the type of a prop', () => {
  for (const made of [
    'RwSignal::new(0)',
    'Memo::new(move |_| total.get())',
    'Signal::derive(f)',
    'RwSignal::<u8>::new(0)',
  ]) {
    expectFindings(CODE, component('<p>{«count.get()»}</p>', `let count = ${made};`));
  }
  const old = { version: '0.6' } as const;
  expectFindings(CODE, component('<p>{«count.get()»}</p>', 'let (count, set) = create_signal(0);'), old);
  expectFindings(CODE, component('<p>{«count.get()»}</p>', 'let count = create_rw_signal(0);'), old);
  expectFindings(CODE, component('<p>{«count.get()»}</p>', '', 'count: ReadSignal<u8>'));
  expectFindings(CODE, component('<p>{«count.get()»}</p>', '', '#[prop(into)] count: Signal<u8>'));
});

it('knows where another meaning of the name ends', () => {
  const made = 'let (count, set_count) = signal(0);';
  const closure = 'let more = move |_| set_count.update(|count| *count += 1);';
  expectFindings(CODE, component('<p on:click=more>{«count.get()»}</p>', `${made} ${closure}`));
  expectFindings(
    CODE,
    component('<button on:click=move |_| set_count.update(|count| *count += 1)>{«count.get()»}</button>', made),
  );
  const record = 'let record = move |count: i32| { log(count) };';
  expectFindings(CODE, component('<p on:click=record>{«count.get()»}</p>', `${made} ${record}`));
  expectFindings(CODE, component('<p>{«count.get()»}</p>', `${made} { let count = Cell::new(0); }`));
  expectFindings(CODE, component('<p>{count.get()}</p>', `{ ${made} }`));
  expectFindings(CODE, component('<p>{count.get()}</p>', `${made} let (count, _) = (Cell::new(0), 1);`));
  expectFindings(CODE, component('<p>{match x { Some(count) => count.get(), None => 0 }}</p>', made));
  expectFindings(CODE, component('<p>{if let Some(count) = x { count.get() } else { 0 }}</p>', made));
});

it('knows which bars are those of parameters', () => {
  const two = '<p class:odd=move || count.get() == 1 class:big=move || count.get().gt(&9)/>';
  expectFindings(CODE, component(`${two}<p>{«count.get()»}</p>`));
  const clicked = '<b on:click=move |_| log(count.get()) on:input=move |_| log(1)/>';
  expectFindings(CODE, component(`${clicked}<p>{«count.get()»}</p>`));
  const made = 'let (count, set_count) = signal(0);';
  const view = 'view! { <p>{count.get()}</p> }';
  for (const parameters of ['count', '(count, _)', 'a, count: Cell<u8>', '&count']) {
    expectFindings(CODE, component('<p>{«count.get()»}</p>', `${made} let f = |${parameters}| ${view};`));
  }
});

it('puts what begins or ends with a literal, or has statements, into a closure as a whole', () => {
  const closed = (before: string, after: string) => {
    const [finding] = check(component(before));
    const edits = finding?.suggestions?.[0]?.edits ?? finding?.fix?.edits ?? [];
    expect(applyEdits(component(before), edits)).toBe(component(after));
  };
  closed('<p>{ "a".to_string() + &count.get() }</p>', '<p>{ move || "a".to_string() + &count.get() }</p>');
  closed('<p>{count.get() == "x"}</p>', '<p>{move || count.get() == "x"}</p>');
  closed('<p>{let x = count.get(); x + 1}</p>', '<p>{move || { let x = count.get(); x + 1 }}</p>');
  closed('<p class:a={let x = count.get(); x > 2}/>', '<p class:a={move || { let x = count.get(); x > 2 }}/>');
  const commented = '<p>{let x = count.get(); x // one\n}</p>';
  closed(commented, '<p>{move || { let x = count.get(); x // one\n}\n}</p>');
});

it('is silent for what is no signal, or may not be', () => {
  expectFindings(CODE, component('<p>{map.get()}</p>'));
  expectFindings(CODE, component('<p>{count.get()}</p>', 'let count = Cell::new(0);'));
  expectFindings(CODE, component('<p>{count.get()}</p>', 'let count = RwSignal::new(0); let count = Cell::new(0);'));
  expectFindings(CODE, component('<p>{self_.count.get()}</p>'));
  expectFindings(CODE, component('<p>{count.get_untracked()}</p>'));
});

it('is silent in closures, and in whatever may run again', () => {
  expectFindings(CODE, component('<p on:click=move |_| log(count.get())>{move || count.get()}</p>'));
  expectFindings(CODE, component('<Show when=move || true>{count.get()}</Show>'));
  expectFindings(CODE, component('<Card title=count.get()/>'));
  expectFindings(CODE, component('{move || view! { <p>{count.get()}</p> }}'));
  expectFindings(
    CODE,
    `#[component]\nfn A() -> impl IntoView {\n    let (count, _) = signal(0);\n    move || view! { <p>{count.get()}</p> }\n}\n`,
  );
  expectFindings(
    CODE,
    `#[component]\nfn A() -> impl IntoView {\n    let (count, _) = signal(0);\n    let row = move || { view! { <p>{count.get()}</p> } };\n    row\n}\n`,
  );
  expectFindings(CODE, component('{Suspend::new(async move { count.get() })}'));
  expectFindings(CODE, `fn helper(count: RwSignal<u8>) -> impl IntoView {\n    view! { <p>{count.get()}</p> }\n}\n`);
});

it('is silent for a value at the beginning', () => {
  expectFindings(CODE, component('<input value=count.get() prop:checked=count.get()/>'));
});

it('puts the read into a closure where nothing else stands', () => {
  expect(fixed(component('<p class=count.get()>{count.get().to_string()}</p>'))).toBe(
    component('<p class=move || count.get()>{move || count.get().to_string()}</p>'),
  );
  const other = component('<p>{join(name, count.get())}</p>');
  expect(fixed(other)).toBe(other);
});

it('is silent where the component runs on the server only', async () => {
  const manifest =
    '[package]\nname = "app"\nversion = "0.1.0"\n[dependencies]\nleptos = { version = "0.8", features = ["islands"] }\n';
  const code = `use leptos::prelude::*;\n${component('<p>{count.get()}</p>')}`;
  await expectInProject(CODE, { 'Cargo.toml': manifest, 'src/lib.rs': code });
  const island = code.replace('component', 'island').replace('count.get()', '«count.get()»');
  await expectInProject(CODE, { 'Cargo.toml': manifest, 'src/lib.rs': island });
});

it('is silent for a memo that reads no signal, and so never changes', () => {
  const constant = 'let count = Memo::new(move |_| if let Some(first) = first { first } else { rest.len() });';
  expectFindings(CODE, component('<p>{count.get()}</p>', constant));
  for (const made of ['Memo::new(move |_| other.get() + 1)', 'Memo::new(move |_| compute())', 'Memo::new(compute)']) {
    expectFindings(CODE, component('<p>{«count.get()»}</p>', `let count = ${made};`));
  }
});
