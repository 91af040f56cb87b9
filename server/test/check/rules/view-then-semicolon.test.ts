import { describe, expect, it } from 'vitest';
import { expectFindings, fixed } from '../checking.js';

const CODE = 'view-then-semicolon';

/** The body of a function that shows something. */
function inFunction(body: string): string {
  return `#[component]\npub fn Greeting(name: String) -> impl IntoView {\n    ${body}\n}\n`;
}

describe('reports', () => {
  it('a view that is dropped at the end of a component', () => {
    const [finding] = expectFindings(CODE, inFunction('view! { <p/> }«;»'));
    expect(finding?.message).toBe('The `;` drops this view, and the function shows nothing: remove the `;`.');
  });

  it.each([
    ['one behind other statements', inFunction('let a = { 1 };\n    view! { <p>{a}</p> }\n    «;»')],
    ['one behind a block', inFunction('if a { b() }\n    view! { <p/> }«;»')],
    ['one of another path', 'fn f() -> impl leptos::IntoView { view! { <p/> }«;» }'],
  ])('%s', (_, text) => {
    expectFindings(CODE, text);
  });
});

describe('is silent about', () => {
  it.each([
    ['views that are returned', inFunction('view! { <p/> }')],
    ['views that are kept', inFunction('let a = view! { <p/> };')],
    ['views in front of other statements', inFunction('view! { <p/> };\n    view! { <b/> }')],
    ['views in a block', inFunction('if a { view! { <p/> }; }\n    ()')],
    ['views in a closure', inFunction('let f = move || { view! { <p/> }; };\n    f')],
    ['functions that return nothing', 'fn f() { view! { <p/> }; }'],
    ['functions behind one that returns a view', `${inFunction('()')}impl A for B { x! { view! { <p/> }; } }`],
  ])('%s', (_, text) => {
    expectFindings(CODE, text);
  });
});

it('removes the semicolon', () => {
  expect(fixed(inFunction('view! { <p/> }\n    ;'))).toBe(inFunction('view! { <p/> }'));
});
