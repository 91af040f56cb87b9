import { describe, expect, it } from 'vitest';
import { actedIn } from './of-project.js';

/** The tag and the parameters of what is extracted from the view of a function, whose code stands in front. */
async function parts(content: string, code = '', signature = '()') {
  const text = `use leptos::prelude::*;\n#[component]\nfn Page${signature} -> impl IntoView {\n    ${code}\n    view! { ${content} }\n}\n`;
  const result = await actedIn({ 'src/lib.rs': text }, 'Extract to a component');
  return {
    tag: /<NewComponent[^>]*>/.exec(result)?.[0],
    parameters: /fn NewComponent\(([\s\S]*?)\) -> impl IntoView/
      .exec(result)?.[1]
      ?.replace(/\s+/g, ' ')
      .replace(/,? $/, '')
      .trim(),
    view: /fn NewComponent[\s\S]*(view! [\s\S]*?)\n {4}}/.exec(result)?.[1],
  };
}

describe('what is extracted to a component', () => {
  it.each([
    ['in a format string', '│<p>{format!("{label} {n:>w$} {{x}}")}</p>┃', 'let (label, n, w, x) = all();', 'label n w'],
    ['not one that is given by name', '│<p>{format!("{n}", n = 1)}</p>┃ {format!("{n}")}', 'let m = 1;', ''],
    ['in a spread', '│<p {..attrs}/>┃', 'let attrs = all();', 'attrs'],
    ['behind a range', '│<p>{(0..rows).map(f)}</p>┃', 'let rows = all();', 'rows'],
    ['as the rest of a struct', '│<p>{show(Opts { total: 1, ..rest })}</p>┃', 'let (total, rest) = all();', 'rest'],
    ['that are keywords in another edition', '│<p>{gen}</p>┃', 'let gen = all();', 'r#gen'],
    ['as a width', '│<p>{write!(f(a), "{0:.n$} {:?}", a)}</p>┃', 'let (a, n) = all();', 'a n'],
    ['not in text', '│<p title="{a}">"{a}" {view! { <i title="{a}">"{a}"</i> }}</p>┃', 'let a = all();', ''],
    ['as a shorthand', '│<Row a/><For each=f key=g let:b><Row b/></For>┃', 'let (a, b) = all();', 'a'],
    ['not as an attribute that just is there', '│<button disabled/><Row {..} b/>┃', 'let (disabled, b) = all();', ''],
    ['of a `let` with `else`', '│<p>{a}</p>┃', 'let Some(a) = b else { return };', 'a'],
    ['not as a field', '│<p>{a.rows}{a\n.rows()}</p>┃', 'let (a, rows) = all();', 'a'],
    ['as a raw identifier', '│<p type=r#type title=r#for/>┃', 'let (r#type, r#for) = all();', 'r#type r#for'],
    [
      'beside closures of other attributes',
      '<For each=move || todos.get() key=|t| t.id let:todo>│<li class:a=move || on.get() == todo.id/>┃</For>',
      'let (todos, on) = all();',
      'on todo',
    ],
    [
      'behind the element with `let:`',
      '│<For each=f key=g let:label><i>{label}</i></For><b>{label}</b>┃',
      'let label = all();',
      'label',
    ],
    ['not the argument of children', '│<For each=f key=g let(label)><i>{label}</i></For>┃', 'let label = all();', ''],
    ['not a parameter of a closure', '│<p>{list.map(|a, b: u8| a + b)}</p>┃', 'let (a, b, list) = all();', 'list'],
    ['behind a closure', '│<p>{(list.map(|a| a), a)}</p>┃', 'let (a, list) = all();', 'list a'],
    ['in a closure that holds a view', '{move |a| view! { │<p>{a}</p>┃ }}', 'let a = all();', 'a'],
    ['not in a pattern', '│<p>{match b { Some(a) if a > 1 => a, _ => 2 }}</p>┃', 'let (a, b) = all();', 'b'],
    ['in another arm', '│<p>{match b { Some(a) => { a } None => a }}</p>┃', 'let (a, b) = all();', 'b a'],
    ['in front of the `let` of its name', '│<p>{let a = a + 1; a}</p>┃', 'let a = all();', 'a'],
    ['not behind it', '│<p>{let a = 1; a}</p>┃', 'let a = all();', ''],
    ['in the condition of its name', '│<p>{if let Some(a) = a { a } else { 0 }}</p>┃', 'let a = all();', 'a'],
    ['not in a loop', '│<p>{for a in b { show(a) }}</p>┃', 'let (a, b) = all();', 'b'],
    ['not in a struct pattern', '│<p>{let P { x: a, .. } = b; a}</p>┃', 'let (a, b, x) = all();', 'b'],
    ['with alternatives', '│<p>{a || b | c}</p>┃', 'let (a, b, c) = all();', 'a b c'],
    ['not of a function', '│<p>{load(page)}</p>┃', 'fn load() {}', ''],
    ['as a loop of the code around', '{for a in all() { view! { │<p>{a}</p>┃ }; }}', '', 'a'],
  ])('takes its variables with it: %s', async (_, content, code, variables) => {
    const names = variables.split(' ').filter(name => name !== '');
    expect((await parts(content, code)).tag).toBe(
      `<${['NewComponent', ...names.map(name => `${name}=${name}`)].join(' ')}/>`,
    );
  });

  it.each([
    ['', '(r#type: String)', '│<p>{r#type}</p>┃', 'r#type: String'],
    ['let items = Memo::new(f);', '(#[prop(into)] items: Signal<i32>)', '│<p>{items}</p>┃', 'items: T /* type? */'],
    ['let n = 1; let n: u8 = 2;', '()', '│<p>{n}</p>┃', 'n: u8'],
    ['let n: u8 = 1;', '()', '{move |n| view! { │<p>{n}</p>┃ }}', 'n: T /* type? */'],
    ['let r#in: u8 = 1;', '()', '│<p>{r#in}</p>┃', 'r#in: u8'],
    ['', '<T: Show>(items: Vec<T>)', '│<p>{items}</p>┃', 'items: Vec<T> /* type? */'],
    ['', "<'a>(items: &'a str)", '│<p>{items}</p>┃', "items: &'a str /* type? */"],
    ['let n: &str = "a";', '()', '│<p>{n}</p>┃', 'n: &str /* type? */'],
    ['let n: Vec<_> = a();', '()', '│<p>{n}</p>┃', 'n: Vec<_> /* type? */'],
    ['', "(items: &'static str)", '│<p>{items}</p>┃', "items: &'static str"],
    ['let it: Box<dyn Iterator<Item = u8>> = a();', '()', '│<p>{it}</p>┃', 'it: Box<dyn Iterator<Item = u8>>'],
    ['let n: [u8; 2] = [1, 2];', '()', '│<p>{n}</p>┃', 'n: [u8; 2]'],
    ['let n: fn() -> u8 = a;', '()', '│<p>{n}</p>┃', 'n: fn() -> u8'],
    ['', '(#[prop(name = "data")] rows: Vec<u8>)', '│<p>{rows}</p>┃', 'rows: Vec<u8>'],
    ['let (a, _) = signal::<u32>(0);', '()', '│<p>{a}</p>┃', 'a: ReadSignal<u32>'],
    ['let (a, _) = signal(None::<Vec<u8>>);', '()', '│<p>{a}</p>┃', 'a: ReadSignal<Option<Vec<u8>>>'],
    ['let a = RwSignal::<Vec<u8>>::new(vec![]);', '()', '│<p>{a}</p>┃', 'a: RwSignal<Vec<u8>>'],
    ['let a = NodeRef::<html::Div>::new();', '()', '│<p node_ref=a/>┃', 'a: NodeRef<html::Div>'],
    ['let a = expect_context::<Theme>();', '()', '│<p>{a}</p>┃', 'a: Theme'],
    ['let a = expect_context::<Theme>().name();', '()', '│<p>{a}</p>┃', 'a: T /* type? */'],
    ['let a = use_context::<Theme>();', '()', '│<p>{a}</p>┃', 'a: Option<Theme>'],
    ['let a = Signal::<u8>::derive(move || (f(";"), 1).1);', '()', '│<p>{a}</p>┃', 'a: Signal<u8>'],
    ['let a = ServerAction::<AddTodo>::new();', '()', '│<p>{a}</p>┃', 'a: ServerAction<AddTodo>'],
    ['', '(f: impl Fn())', '│<p>{f}</p>┃', 'f: T /* type? */'],
  ])('knows the types, or marks them: %s %s', async (code, signature, content, parameters) => {
    expect((await parts(content, code, signature)).parameters).toBe(parameters);
  });

  it.each([
    ['that is needed behind it', '│<p>{a.clone()}</p>┃{a}', 'a=a.clone()'],
    ['that is only looked at', '│<p title=f(&a)>{format!("{a}")} {a.len()}</p>┃{a}', 'a=a.clone()'],
    ['in children, which may be called many times', '<Show when=f>│<p>{a.clone()}</p>┃</Show>', 'a=a.clone()'],
    ['in a closure', '{move || view! { │<p>{a.clone()}</p>┃ }}', 'a=a.clone()'],
    ['not one that only what is in front needs', '{a.clone()}│<p>{a.clone()}</p>┃', 'a=a'],
    ['not one that nobody else needs', '│<p>{a.clone()}</p>┃', 'a=a'],
    ['not one that is taken', '│<p>{a}</p>┃{a.clone()}', 'a=a'],
    ['not one that a closure takes', '│<p>{move || a.clone()}</p>┃{a.clone()}', 'a=a'],
    ['not one that a method takes', '│<p>{a.into_iter()}</p>┃{a.clone()}', 'a=a'],
  ])('passes a clone of a variable %s', async (_, content, passed) => {
    expect((await parts(content, '', '(a: String)')).tag).toBe(`<NewComponent ${passed}/>`);
  });

  it('passes no clone of a signal', async () => {
    expect((await parts('│<p>{n.get()}</p>┃{n}', 'let n = RwSignal::new(0);')).tag).toBe('<NewComponent n=n/>');
  });

  it('knows what a function takes that is no component', async () => {
    const text =
      'fn row(todo: Todo, n: usize) -> impl IntoView {\n    view! { <li>│<p>{todo.title} {n}</p>┃</li> }\n}\n';
    const result = await actedIn({ 'src/lib.rs': text }, 'Extract to a component');
    expect(result).toContain('fn NewComponent(\n    todo: Todo,\n    n: usize,\n) -> impl IntoView');
  });

  it('keeps the class of its view', async () => {
    expect(await parts('class = "g", <p>│<b/>┃</p>')).toMatchObject({
      tag: '<NewComponent/>',
      view: 'view! { class = "g",\n        <b/>',
    });
    expect(await parts('class = css, <p>│<b/>┃</p>', 'let css: &\'static str = "a";')).toMatchObject({
      tag: '<NewComponent css=css/>',
      parameters: "css: &'static str",
      view: 'view! { class = css,\n        <b/>',
    });
    expect((await parts('class = "g", {view! { │<b/>┃ }}')).view).toBe('view! {\n        <b/>');
  });
});
