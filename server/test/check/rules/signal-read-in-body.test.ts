import { applyEdits } from 'tree-sitter-leptos';
import { expect, it } from 'vitest';
import { check, expectFindings } from '../checking.js';
import { hydratedApp } from '../hydrated-app.js';
import { expectInProject } from '../in-project.js';

const CODE = 'signal-read-in-body';

function component(body: string, view = '<p>{double}</p>'): string {
  return `#[component]\nfn Counter() -> impl IntoView {\n    let (count, set_count) = signal(1);\n    ${body}\n    view! { ${view} }\n}\n`;
}

it('finds a value that is computed once and shown', () => {
  const code = component('let double = «count.get()» * 2;');
  const [finding] = expectFindings(CODE, code);
  expect(finding?.message).toBe(
    '`count` is read once here, and `{double}` stays what it is: write `let double = move || …`, or make it a `Memo`.',
  );
  expect(finding?.severity).toBe('warning');
  const closed = applyEdits(code.replace(/[«»]/g, ''), finding?.suggestions?.[0]?.edits ?? []);
  expect(closed).toBe(component('let double = move || count.get() * 2;'));
});

it('knows where another meaning of the name ends', () => {
  const closure = 'let more = move |_| set_count.update(|count| *count += 1);';
  expectFindings(CODE, component(`${closure} let double = «count.get()» * 2;`));
  expectFindings(CODE, component('let count = Cell::new(0); let double = count.get() * 2;'));
});

it('is silent for what runs again, is not shown, or is meant', () => {
  for (const body of [
    'let double = move || count.get() * 2;',
    'let double = Memo::new(move |_| count.get() * 2);',
    'let double = count.get_untracked() * 2;',
    'let double = map.get() * 2;',
    'if a { let double = count.get(); }',
    'let double = count.get(); let double = 3;',
  ]) {
    expectFindings(CODE, component(body));
  }
  expectFindings(CODE, component('let initial = count.get();', '<p>{initial}</p>'));
  expectFindings(CODE, component('let double = count.get(); log(double);', '<p>"a"</p>'));
  expectFindings(CODE, component('let double = count.get();', '<p title=double/>'));
});

it('is silent in islands mode where the server alone runs it', async () => {
  const code = component('let double = count.get() * 2;');
  await expectInProject(CODE, { 'Cargo.toml': hydratedApp({ islands: true }), 'src/lib.rs': code });
});

it('keeps the literals that the value begins or ends with', () => {
  for (const value of ['"Hello, ".to_string() + &count.get()', 'count.get() == "x"']) {
    const text = component(`let double = ${value};`);
    const [finding] = check(text);
    const edits = finding?.suggestions?.[0]?.edits ?? [];
    expect(applyEdits(text, edits)).toBe(text.replace(value, `move || ${value}`));
  }
});
