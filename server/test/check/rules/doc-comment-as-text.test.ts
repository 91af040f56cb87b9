import { expect, it } from 'vitest';
import { check, expectFindings, fixed, inView } from '../checking.js';

const CODE = 'doc-comment-as-text';

it('finds a doc comment between tags', () => {
  const [finding] = expectFindings(CODE, inView('<div>\n«/// The title»\n<p/></div>'));
  expect(finding?.message).toBe('A doc comment becomes text on the page: write `//`.');
  expect(finding?.severity).toBe('warning');
  expectFindings(CODE, inView('\n«/// The title»\n<p/>'));
  expectFindings(CODE, inView('<>\n«//! The title»\n<p/></>'));
  const [block] = expectFindings(CODE, inView('<div>«/** a */»</div>'));
  expect(block?.message).toBe('A doc comment becomes text on the page: write `/*`.');
});

it('makes a plain one of it', () => {
  expect(fixed(inView('<div>\n/// a\n<p/></div>'))).toBe(inView('<div>\n// a\n<p/></div>'));
  expect(fixed(inView('<div>/*! a */</div>'))).toBe(inView('<div>/* a */</div>'));
});

it('is silent for other comments, in Rust code, and in what is not closed yet', () => {
  expectFindings(CODE, inView('<div>\n// a\n//// b\n/* c */<p/></div>'));
  expectFindings(CODE, inView('<p>{\n/// a\nfn f() {}\nf()\n}</p>'));
  const codes = check('fn f() {\n    view! { <div>\n}\n/// Another one.\nfn g() {}\n').map(({ code }) => code);
  expect(codes).not.toContain(CODE);
});

it.each([
  ['a brace that is not closed', 'view! { <p>{move || match a { 1 => 2, }</p> }'],
  ['a brace amid a tag', 'view! { <div class={<p hre=1>"a"</p></div> }'],
  ['a quote that is not closed', 'view! { <p class=">"a"</p> }'],
  ['a tag that is not closed', 'view! { <div><p>"a"</p> }'],
])('is silent where %s makes text of the code behind it', (_, view) => {
  const codes = check(`fn f() {\n    ${view}\n}\n\n/// Another one.\nfn g() {\n    view! { <p>"b"</p> }\n}\n`).map(
    ({ code }) => code,
  );
  expect(codes).not.toContain(CODE);
});
