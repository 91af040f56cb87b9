import { describe, expect, it } from 'vitest';
import { autoIndent } from '../../src/features/auto-indent.js';
import { file } from './snippet.js';

/** The text after a character was typed in front of `|`, the cursor marked again. */
function indented(marked: string, step = '    '): string {
  const { document, offset } = file(marked);
  let { text } = document;
  let cursor = offset;
  for (const { start, end, text: inserted } of autoIndent(document, offset, step).reverse()) {
    text = text.slice(0, start) + inserted + text.slice(end);
    // What comes to stand on the next line goes behind the cursor.
    if (end <= offset && !/^\r?\n/.test(inserted)) cursor += inserted.length - (end - start);
  }
  return `${text.slice(0, cursor)}|${text.slice(cursor)}`;
}

/** Lines in a view that is indented by one step. */
function view(...lines: string[]): string {
  return ['fn f() {', '    view! {', ...lines.map(line => (line === '' ? '' : `        ${line}`)), '    }', '}'].join(
    '\n',
  );
}

/** The same, but with a line that nothing has indented yet. */
function typedIn(before: readonly string[], line: string, behind: readonly string[] = []): string {
  return view(...before, '\0', ...behind).replace(/ *\0/, line);
}

describe('a new line', () => {
  it('between an open tag and its close tag gets the close tag on a line of its own', () => {
    expect(indented(typedIn(['<div>'], '|</div>'))).toBe(view('<div>', '    |', '</div>'));
    expect(indented(typedIn(['<div>'], '        |</div>'))).toBe(view('<div>', '    |', '</div>'));
    expect(indented(typedIn(['<div', '    class="a"', '>'], '|</div>'))).toBe(
      view('<div', '    class="a"', '>', '    |', '</div>'),
    );
    expect(indented(typedIn(['<>'], '|</>'))).toBe(view('<>', '    |', '</>'));
    expect(indented('fn f() {\n    view! {\n|}\n}')).toBe('fn f() {\n    view! {\n        |\n    }\n}');
    expect(indented('fn f() {\r\n    view! {\r\n|}\r\n}')).toBe('fn f() {\r\n    view! {\r\n        |\r\n    }\r\n}');
  });

  it('is indented by one step more than the tag that it is in', () => {
    expect(indented(typedIn(['<div>'], '|', ['</div>']))).toBe(view('<div>', '    |', '</div>'));
    expect(indented(typedIn(['<div>'], '|'))).toBe(view('<div>', '    |'));
    expect(indented(typedIn(['<div><p>'], '|'))).toBe(view('<div><p>', '    |'));
    expect(indented(typedIn(['<p>'], '|"text"</p>'))).toBe(view('<p>', '    |"text"</p>'));
    expect(indented(typedIn(['<p>some'], '|words</p>'))).toBe(view('<p>some', '    |words</p>'));
    expect(indented('fn f() {\n\tview! {\n\t\t<ul>\n|\n\t\t</ul>\n\t}\n}', '\t')).toContain('\n\t\t\t|\n');
  });

  it('is indented as the nodes before it', () => {
    expect(indented(typedIn(['<ul>', '  <li/>'], '|', ['</ul>']))).toBe(view('<ul>', '  <li/>', '  |', '</ul>'));
    expect(indented(typedIn(['<br/>'], '|'))).toBe(view('<br/>', '|'));
    expect(indented(typedIn(['<br>'], '|<p/>'))).toBe(view('<br>', '|<p/>'));
    expect(indented(typedIn(['<p>"a"</p> // why'], '|'))).toBe(view('<p>"a"</p> // why', '|'));
  });

  it('in a tag is indented by one step more, or as the attributes before it', () => {
    expect(indented(typedIn(['<div'], '|class="a"></div>'))).toBe(view('<div', '    |class="a"></div>'));
    expect(indented(typedIn(['<div'], '|'))).toBe(view('<div', '    |'));
    expect(indented(typedIn(['<div class="a"'], '|id="b"/>'))).toBe(view('<div class="a"', '    |id="b"/>'));
    expect(indented(typedIn(['<div id="b"', '     class="a"'], '|', ['/>']))).toBe(
      view('<div id="b"', '     class="a"', '     |', '/>'),
    );
  });

  it('in front of the end of a tag is indented as the tag', () => {
    expect(indented(typedIn(['<div', '    class="a"'], '|></div>'))).toBe(view('<div', '    class="a"', '|></div>'));
    expect(indented(typedIn(['<div', '    class="a"'], '    |/>'))).toBe(view('<div', '    class="a"', '|/>'));
  });

  it('in front of a close tag is indented as the open tag', () => {
    expect(indented(typedIn(['<ul>', '    <li/>'], '    |</ul>'))).toBe(view('<ul>', '    <li/>', '|</ul>'));
    expect(indented(typedIn(['<p>"text"'], '|</p>'))).toBe(view('<p>"text"', '|</p>'));
    expect(indented(typedIn(['<div><p>'], '|</div>'))).toBe(view('<div><p>', '|</div>'));
  });

  it('in a nested view is indented from its line', () => {
    const before = ['<Show when=a>', '    {move || view! {', '        <b>'];
    expect(indented(typedIn(before, '|</b>', ['    }}', '</Show>']))).toBe(
      view(...before, '            |', '        </b>', '    }}', '</Show>'),
    );
  });

  it.each([
    typedIn(['{move || {'], '|}}'),
    typedIn(['<p a=move || {'], '|}/>'),
    typedIn(['<p>"some'], '|text"</p>'),
    typedIn(['/* some'], '|text */'),
    typedIn(['<!-- "some'], '|text" -->'),
    typedIn(['<p class='], '|"a"/>'),
    typedIn(['<pre>some'], '|words</pre>'),
    typedIn(['<pre>some'], '|</pre>'),
    typedIn(['<textarea>'], '|words</textarea>'),
    'fn f() {\n|}',
    'fn f() {\n    view! { <p/> }\n|}',
    view('<div>', '    |', '</div>'),
  ])('changes nothing in %j', marked => {
    expect(indented(marked)).toBe(marked);
  });
});

describe('what ends a tag', () => {
  it.each([
    [view('<div', '    class="a"', '    >|'), view('<div', '    class="a"', '>|')],
    [view('<div', '    class="a"', '    />|'), view('<div', '    class="a"', '/>|')],
    [view('<ul>', '    <li/>', '    </ul>|'), view('<ul>', '    <li/>', '</ul>|')],
    [view('<ul>', '    <li/>', '    </|'), view('<ul>', '    <li/>', '</|')],
    [view('<>', '    <li/>', '    </>|'), view('<>', '    <li/>', '</>|')],
  ])('is indented as the tag where it begins a line: %j', (marked, expected) => {
    expect(indented(marked)).toBe(expected);
  });

  it.each([
    view('<div', '    class="a">|'),
    view('<ul>', '        <li/>|', '</ul>'),
    view('<ul>', '    </li>|', '</ul>'),
    view('{a', '    >|b}'),
    view('"a', '    >|"'),
    view('<pre>', '    some', '    </pre>|'),
  ])('stays where it is in %j', marked => {
    expect(indented(marked)).toBe(marked);
  });
});
