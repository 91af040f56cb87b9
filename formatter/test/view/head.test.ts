import { describe, expect, test } from 'vitest';
import { formatted } from '../format-view.js';

describe('the head of a view', () => {
  test.each([
    ['view!{<p/>}', 'view! { <p /> }'],
    ['view!(<p/>)', 'view! { <p /> }'],
    ['view![<p/>]', 'view! { <p /> }'],
    ['leptos :: view ! {<p/>}', 'leptos::view! { <p /> }'],
    ['view! { cx, <p/> }', 'view! { cx, <p /> }'],
    ['view! { class = STYLE, <p/> }', 'view! { class=STYLE, <p /> }'],
    ['view! { cx, class = "a b", <p/> }', 'view! { cx, class="a b", <p /> }'],
    ['view! {}', 'view! {}'],
    ['view! { cx, }', 'view! { cx, }'],
  ])('%s', (source, expected) => {
    expect(formatted(source)).toBe(expected);
  });

  test('nodes have lines of their own, indented from the line in which the view begins', () => {
    expect(formatted('    let v = view! { <p/> <b/> };')).toBe(
      '    let v = view! {\n        <p />\n        <b />\n    };',
    );
  });
});

describe('settings', () => {
  const source = 'fn f() {\n\tview! { <div><p/></div> }\n}\n';

  test('indentation as the file has it, or as asked for', () => {
    expect(formatted(source)).toBe('fn f() {\n\tview! {\n\t\t<div>\n\t\t\t<p />\n\t\t</div>\n\t}\n}\n');
    expect(formatted(source, { indentationStyle: 'Spaces', tabSpaces: 2 })).toBe(
      'fn f() {\n\tview! {\n    <div>\n      <p />\n    </div>\n  }\n}\n',
    );
  });

  test('newlines as the file has them, or as asked for', () => {
    const crlf = source.replaceAll('\n', '\r\n');
    expect(formatted(crlf)).toBe(
      'fn f() {\n\tview! {\n\t\t<div>\n\t\t\t<p />\n\t\t</div>\n\t}\n}\n'.replaceAll('\n', '\r\n'),
    );
    expect(formatted(source, { newlineStyle: 'Windows' })).toContain('view! {\r\n\t\t<div>');
  });

  test('the width of lines; each has room for 60 columns', () => {
    const tag = '<p a="aaaaaaaaaaaaaaaaaaaa" b="bbbbbbbbbbbbbbbbbbbbb" />';
    expect(formatted(`view! {\n    ${tag}\n}`, { maxWidth: 20 })).toBe(`view! {\n    ${tag}\n}`);
  });

  test('macros of other names', () => {
    const other = 'fn f() { my::html! { <p/> } view! { <p/> } }';
    expect(formatted(other, { macroNames: ['my::html'] })).toBe('fn f() { my::html! { <p /> } view! { <p/> } }');
  });

  test('embedded Rust as it is written', () => {
    expect(formatted('view! { <p a={ f( 1 ) }>{  g( 2 )  }</p> }', { embeddedRust: 'verbatim' })).toBe(
      'view! { <p a={ f( 1 ) }>{  g( 2 )  }</p> }',
    );
  });

  test('embedded Rust as it is written, blanks in front of a view in it included', () => {
    const source = 'view! { <p a=move || {\n    return view! { <b/> }\n}></p> }';
    expect(formatted(source, { embeddedRust: 'verbatim' })).toContain('return view! {\n');
  });

  test('embedded Rust as it is written, and the views in it formatted', () => {
    const source = `view! {
  <ul>{ move ||  {
      items.get( ).map(|x|view!{<li   >{x}<b/></li>}
        .into_any( ))
  } }</ul>
}`;
    expect(formatted(source, { embeddedRust: 'verbatim' })).toBe(`view! {
    <ul>
        { move ||  {
            items.get( ).map(|x|view! {
                <li>{x}<b /></li>
            }
              .into_any( ))
        } }
    </ul>
}`);
  });
});

describe('views in views', () => {
  test('in closures, arms and the arguments of macros', () => {
    expect(formatted('view! { <Show fallback=|| view!{<p/>}>{vec![view!{<b/>}]}</Show> }')).toBe(
      'view! { <Show fallback=|| view! { <p /> }>{vec![view! { <b /> }]}</Show> }',
    );
  });

  test('a blank line in front of one at the beginning of a block stays', () => {
    const source = 'view! {\n    {if a {\n\n        view! { <p /> }\n    } else {\n        b\n    }}\n}';
    expect(formatted(source)).toBe(source);
  });
});
