import { findProblems, loadParsers, ViewDocument } from 'tree-sitter-leptos';
import { describe, expect, it } from 'vitest';
import { toggleComment } from '../../src/features/toggle-comment.js';
import { marked } from './code-actions/acting.js';

const parsers = await loadParsers();

/** The text after toggling; it must parse. Undefined where the editor is to do it. */
function toggledFile(text: string): string | undefined {
  const { document, span } = marked(text);
  const edits = toggleComment(document, span);
  if (edits === undefined) return undefined;
  let result = document.text;
  for (const edit of [...edits].reverse()) result = result.slice(0, edit.start) + edit.text + result.slice(edit.end);
  expect(findProblems(ViewDocument.open(parsers, result)).map(problem => problem.message)).toEqual([]);
  return result;
}

const BEFORE = 'fn f() {\n    view! {\n';
const BEHIND = '\n    }\n}\n';

function toggled(...lines: string[]): string[] | undefined {
  const result = toggledFile(BEFORE + lines.join('\n') + BEHIND);
  return result?.slice(BEFORE.length, result.length - BEHIND.length).split('\n');
}

describe('lines', () => {
  it('get `//`', () => {
    expect(toggled('<p/>', '  <b│/>', '<i/>')).toEqual(['<p/>', '  // <b/>', '<i/>']);
    expect(toggled('  │<b/>', '', '    "a"│')).toEqual(['  // <b/>', '', '  //   "a"']);
  });

  it('in a tag are attributes', () => {
    expect(toggled('<p', '    class=│"a"', '    id="b"', '/>')).toEqual(['<p', '    // class="a"', '    id="b"', '/>']);
  });

  it.each([
    [
      ['<p│>', '    "a"', '</p>', '<b/>'],
      ['// <p>', '//     "a"', '// </p>', '<b/>'],
    ],
    [
      ['<p>', '    "a"', '<│/p>', '<b/>'],
      ['// <p>', '//     "a"', '// </p>', '<b/>'],
    ],
    [
      ['<p', '    class="a"│>', '</p>'],
      ['// <p', '//     class="a">', '// </p>'],
    ],
    [
      ['<p a={', '    x', '│}/>'],
      ['// <p a={', '//     x', '// }/>'],
    ],
    [
      ['"a│', 'b"'],
      ['// "a', '// b"'],
    ],
    [
      ['│<p>', '    <b>│', '    </b>', '</p>'],
      ['// <p>', '//     <b>', '//     </b>', '// </p>'],
    ],
  ])('go together with what they belong to: %j', (before, after) => {
    expect(toggled(...before)).toEqual(after);
  });

  it.each([
    [['// <p│/>'], ['<p/>']],
    [
      ['│// <p>', '', '  //   "a"', '//</p>│'],
      ['<p>', '', '    "a"', '</p>'],
    ],
  ])('lose it again: %j', (before, after) => {
    expect(toggled(...before)).toEqual(after);
  });

  it('come back as they were', () => {
    const text = 'fn f() {\r\n\tview! {\r\n\t\t<p>\r\n\t\t\t"a\r\n b"\r\n\t\t</p│>\r\n\t}\r\n}\r\n';
    const { document } = marked(text);
    const commented = toggledFile(text) ?? '';
    expect(commented).toContain('// ');
    const start = commented.indexOf('//');
    const end = commented.lastIndexOf('</p>') + 4;
    expect(toggledFile(`${commented.slice(0, start)}│${commented.slice(start, end)}│${commented.slice(end)}`)).toBe(
      document.text,
    );
  });
});

describe('parts of lines', () => {
  it.each([
    ['<a/> │<b/>│ <c/>', '<a/> /* <b/> */ <c/>'],
    ['<p │class="a"│ id="b"/>', '<p /* class="a" */ id="b"/>'],
    ['one │two│ three<a/>', 'one /* two */ three<a/>'],
    ['<a/> │<b> /* c */ </b>│ <c/>', '<a/> /* <b> /* c */ </b> */ <c/>'],
    ['<a/> <│b>│"c"</b> <d/>', '<a/> /* <b>"c"</b> */ <d/>'],
    ['<a/> │"*/"│ <b/>', '<a/> "*/" <b/>'],
    ['<a/> │/* <b/> */│ <c/>', '<a/> <b/> <c/>'],
    ['/* <b│/> */', '<b/>'],
    ['<p /* a=│1 */ b=2/>', '// <p /* a=1 */ b=2/>'],
  ])('%s', (before, after) => {
    expect(toggled(before)).toEqual([after]);
  });
});

describe('nothing', () => {
  it.each([
    ['{move || {', '    x│.get()', '}}'],
    ['<p on:click=move |_| {', '    │f();│', '}/>'],
    ['{move || {', '    view! { <p/> │}', '        .into_any()', '}}'],
    ['│'],
  ])('is done to Rust code: %j', (...lines) => {
    expect(toggled(...lines)).toBeUndefined();
  });

  it('is done outside of views', () => {
    expect(toggledFile('fn f() {\n  │a();\n}')).toBeUndefined();
    expect(toggledFile('fn f() {\n  view! {│ <p/> }\n}')).toBeUndefined();
  });

  it('is done to a comment of docs', () => {
    expect(toggledFile('fn f() { view! { <p/>\n /// a│\n } }')).toContain('// /// a');
  });
});
