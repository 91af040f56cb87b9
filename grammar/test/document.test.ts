import {
  allViews,
  type Element,
  findProblems,
  pathAt,
  type TextEdit,
  type ViewDocument,
  visit,
} from 'tree-sitter-leptos';
import { describe, expect, test } from 'vitest';
import { editBetween, openFile, openView, viewFile } from './documents.js';

/** All tags of a document with their places, in the order of the text. */
function tags(document: ViewDocument): string[] {
  const found: string[] = [];
  for (const view of allViews(document)) {
    visit(view, place => {
      if (place.kind === 'element') found.push(`${place.name} ${place.start}-${place.end}`);
    });
  }
  return found;
}

/** Edits a document step by step and compares it with a fresh one after each. */
function expectSameAsFresh(before: string, ...after: string[]): ViewDocument {
  const document = openFile(before);
  for (const text of after) {
    document.update([editBetween(document.text, text)]);
    const fresh = openFile(text);
    expect(document.text).toBe(text);
    expect(tags(document)).toEqual(tags(fresh));
    expect(findProblems(document)).toEqual(findProblems(fresh));
  }
  return document;
}

function onlyElement(document: ViewDocument): Element {
  const [child] = document.views[0]?.children ?? [];
  if (child?.kind !== 'element') throw new Error('expected an element');
  return child;
}

describe('edits', () => {
  test('typed character by character, the document is always the one a fresh reading gives', () => {
    const typed = '<p class="a" on:click=move |_| x.set(1)>"text"</p>';
    const steps = [...typed].map((_, index) => viewFile(`<div>${typed.slice(0, index + 1)}</div><b/>`));
    expectSameAsFresh(viewFile('<div></div><b/>'), ...steps);
  });

  test('what is behind an edit moves with it', () => {
    const document = openView('<a/><b/><c/>');
    const at = document.text.indexOf('<b/>');
    document.update([{ start: at, end: at, text: '<i>"new"</i>' }]);
    expect(tags(document).map(tag => tag.split(' ')[0])).toEqual(['a', 'i', 'b', 'c']);
    const last = document.views[0]?.children[3];
    expect(document.text.slice(last?.start, last?.end)).toBe('<c/>');
  });

  test('several at once, each on what the ones before it left', () => {
    const document = openView('<a/><b/>');
    const edits: TextEdit[] = [];
    const b = document.text.indexOf('<b/>');
    edits.push({ start: b, end: b + 4, text: '<bb/>' });
    const a = document.text.indexOf('<a/>');
    edits.push({ start: a, end: a, text: '<p>"x"</p>' });
    document.update(edits);
    expect(document.text).toBe(viewFile('<p>"x"</p><a/><bb/>'));
    expect(tags(document)).toEqual(tags(openFile(document.text)));
  });

  test('what an edit breaks, undoing it mends', () => {
    const whole = viewFile('<ul><li>{a}</li><li>{b}</li></ul>');
    for (const broken of ['<', '</', '{foo.', '"', '<li', '}', '<!--']) {
      const at = whole.indexOf('<li>{b}');
      const document = expectSameAsFresh(whole, whole.slice(0, at) + broken + whole.slice(at), whole);
      expect(findProblems(document)).toEqual([]);
    }
  });

  test('whether a bare value goes on is decided again where something is typed behind it', () => {
    const before = 'fn a() { view!{<a w=t//\n<R';
    expectSameAsFresh(before, before.replace('<R', '< on:click=move |_| ()R'));
    expectSameAsFresh(viewFile('<a w=t  b/>'), viewFile('<a w=t as b/>'), viewFile('<a w=t  {..b}/>'));
  });

  test('a view in code too broken to hold it stays inside of what holds that code', () => {
    const before = 'view!{{m{view!{><h>{.get()}</h1>\n                {child}\n';
    expectSameAsFresh(before, before.slice(0, 20) + before.slice(50));
  });

  test('a view that was parsed on its own and no longer is, is read anew', () => {
    const before = '//.\n{\nview!{<tbody>]({({{(())}})}}</tbody';
    expectSameAsFresh(before, before.replace('\n{', ''));
  });

  test('a view that is parsed on its own is used again where its text is the same', () => {
    const document = openFile('fn a() { vec![view! { <p/> }] }');
    const [before] = document.views;
    document.update([{ start: 0, end: 0, text: '// note\n' }]);
    expect(document.views[0]).toBe(before);
    expect(document.text.slice(before?.start, before?.end)).toBe('view! { <p/> }');
  });

  test('outside the text are refused', () => {
    const document = openView('<a/>');
    expect(() => document.update([{ start: 0, end: document.text.length + 1, text: '' }])).toThrow(RangeError);
    expect(() => document.update([{ start: -1, end: 0, text: '' }])).toThrow(RangeError);
  });

  test('tell where the tree has changed', () => {
    const document = openView('<a/><b/>');
    const at = document.text.indexOf('<b/>') + 2;
    document.update([{ start: at, end: at, text: ' id="x"' }]);
    expect(document.changedRanges.some(range => range.start <= at + 7 && range.end >= at)).toBe(true);
  });

  test('a large file with an error settles into what a fresh reading gives', () => {
    const many = viewFile('<p>"text"</p>\n'.repeat(5000));
    const document = openFile(many);
    const at = many.indexOf('<p>', many.length >> 1);
    document.update([{ start: at, end: at, text: '{if }' }]);
    expect(document.isSettled).toBe(false);
    document.settle();
    expect(document.isSettled).toBe(true);
    expect(tags(document)).toEqual(tags(openFile(document.text)));
  });
});

describe('half-typed code', () => {
  const BELOW =
    'fn below() -> impl IntoView {\n    let s = move || "}";\n    view! { <b on:click=move |_| s()>"b"</b> }\n}\n';

  /** What is typed in a view, character by character, costs no view of the functions below. */
  function expectBelowKept(typed: string): void {
    const steps = [...typed].map((_, index) => `${viewFile(`<p>${typed.slice(0, index + 1)}</p>`)}\n${BELOW}`);
    const document = openFile(`${viewFile('<p></p>')}\n${BELOW}`);
    for (const text of steps) {
      document.update([editBetween(document.text, text)]);
      const names = tags(document).map(tag => tag.split(' ')[0]);
      expect(names.filter(name => name === 'b')).toEqual(['b']);
      expect(findProblems(document).filter(({ start }) => start > text.indexOf('fn below'))).toEqual([]);
      expect(document.views.at(-1)?.start).toBe(text.lastIndexOf('view!'));
      expect(tags(document)).toEqual(tags(openFile(text)));
    }
  }

  test('an open delimiter ends with its function', () => {
    expectBelowKept('<button on:click=move |_| { set(vec![(1');
  });

  test('an open quote or comment ends with its function', () => {
    expectBelowKept('<i title="no');
    expectBelowKept('<i class="a><b c="d"/>');
    expectBelowKept('<style>r#"a {');
    expectBelowKept('/* b');
  });

  test('the parameters of a closure do not take the functions below', () => {
    expectBelowKept('<For each=|');
    expectBelowKept('<For each=move |x');
  });

  /** Rust code as it is on the way to what is meant. */
  const HALF = ['move', 'move |', 'move |_', '|', '|(a, b)', 'if', 'if x', 'match x', '&mut', 'a as', 'a.b().', "'a"];

  /** What is in a view, however its Rust code breaks off: elements, and the lines with problems. */
  function read(text: string): { names: string[]; lines: number[]; document: ViewDocument } {
    const document = openFile(text);
    const names = tags(document).map(tag => tag.split(' ')[0] ?? '');
    const lines = findProblems(document).map(({ start }) => document.lines.positionAt(start).line);
    return { names, lines: [...new Set(lines)], document };
  }

  test.each(HALF)('a value that breaks off as `%s` costs no tag around it', half => {
    const { names, lines } = read(viewFile(`<nav><p/>\n<button on:click=${half}>"b"</button>\n<i/></nav>`));
    expect(names).toEqual(['nav', 'p', 'button', 'i']);
    expect(lines).toEqual([2]);
  });

  test.each(HALF)('nor does a tag that breaks off behind `%s`', half => {
    const { names, lines } = read(viewFile(`<nav><p/>\n<button on:click=${half}\n<i/></nav>`));
    expect(names).toEqual(['nav', 'p', 'i']);
    expect(lines).toEqual([2]);
  });

  test.each(HALF)('in a view of Rust code, `%s` costs nothing of the views around it', half => {
    const inner = `view! { <s>\n<b on:click=${half}>"b"</b>\n</s> }`;
    const code = `{x.map(|u| {\nmatch u { Some(u) => ${inner}.into_any(), None => ().into_any() } })}`;
    const { names, lines } = read(viewFile(`<nav><p/>\n${code}\n<i/></nav>`));
    expect(names.toSorted()).toEqual(['b', 'i', 'nav', 'p', 's']);
    expect(lines).toEqual([4]);
  });

  test('the mistake is told at its token', () => {
    const { document } = read(viewFile('<nav>\n{a.map(|x| )}<p on:click={move |}/>\n</nav>'));
    const shown = findProblems(document).map(({ message }) => message);
    expect(shown).toMatchInlineSnapshot(`
      [
        "This is not valid Rust: unexpected \`|x|\`.",
        "This is not valid Rust: unexpected \`move |\`.",
      ]
    `);
  });

  test('views in broken code are read, those in its comments and strings are not', () => {
    const { names } = read(
      viewFile('<nav>{a.map(|x| { "view! { <i/> }"; /* view! { <i/> } */ view! { <b/> }; let })}<q a=|/></nav>'),
    );
    expect(names).toEqual(['nav', 'q', 'b']);
  });

  test('typed character by character, a value in a nested view is read as in a fresh file', () => {
    const typed = '<b on:click=move |_| { if x.get() { set(|a| a + 1) } }>{x}</b>';
    const steps = [...typed].map((_, at) =>
      viewFile(`<p>{a.map(|x| view! { <i/>${typed.slice(0, at + 1)} })}</p><q/>`),
    );
    expectSameAsFresh(viewFile('<p>{a.map(|x| view! { <i/> })}</p><q/>'), ...steps);
  });

  test('a delimiter too many is one of its own function', () => {
    expectBelowKept('{x}}}');
  });

  test('what mends the function brings back what it was', () => {
    const whole = `${viewFile('<p>{x}</p>')}\n${BELOW}`;
    expectSameAsFresh(whole, whole.replace('{x}', '{x'), whole, whole.replace('{x}', '"'), whole.replace('{x}', '""'));
  });

  test('a view in a comment of a broken function is none', () => {
    const document = openFile(`fn f() {\n    // view! { <i/> }\n    (\n}\n\n${BELOW}`);
    expect(tags(document).map(tag => tag.split(' ')[0])).toEqual(['b']);
  });
});

describe('views', () => {
  test.each([
    ['view! { <p/> }', 'view'],
    ['view!(<p/>);', 'view'],
    ['view![<p/>];', 'view'],
    ['leptos::view! { <p/> }', 'leptos::view'],
    ['template! { <p/> }', 'template'],
    ['view ! { <p/> }', 'view'],
  ])('%s', (code, name) => {
    const document = openFile(`fn app() { ${code} }`);
    expect(document.views.map(view => view.macro.text)).toEqual([name]);
    expect(onlyElement(document).name).toBe('p');
  });

  test('`view` is an ordinary name everywhere else', () => {
    expect(openFile('fn view(view: View) { view.view(); view != view; let view = [view]; }').views).toEqual([]);
  });

  test('nested in Rust code of others', () => {
    const document = openView('<div>{move || view! { <p>{view! { <b/> }}</p> }}</div>');
    expect(tags(document).map(tag => tag.split(' ')[0])).toEqual(['div', 'p', 'b']);
    expect(document.views).toHaveLength(1);
  });

  test('in the tokens of other macros', () => {
    for (const code of [
      'vec![view! { <p/> }]',
      'assert_eq!(a, view! { <p/> })',
      'cfg_if! { if a { view! { <p/> } } }',
    ]) {
      const document = openFile(`fn app() { ${code}; }`);
      expect(document.views[0]?.found.onItsOwn).toBe(true);
      expect(onlyElement(document).name).toBe('p');
    }
  });

  test('of macros with a name of the project', () => {
    const document = openFile('fn app() { html! { <p/> } }', ['html']);
    expect(onlyElement(document).name).toBe('p');
    expect(openFile('fn app() { html! { <p/> } }').views).toEqual([]);
  });

  test('not in comments, strings, or definitions of macros', () => {
    expect(openFile('// view! { <p/> }\nfn a() { "view! { <p/> }"; r#"view! { <p/> }"#; }').views).toEqual([]);
    expect(openFile('macro_rules! m { ($t:ident) => { view! { <$t/> } } }').views).toEqual([]);
  });
});

describe('nodes', () => {
  test('tells the content of raw strings, blanks at its ends included', () => {
    const [view] = openView('<p a=r" x "></p>r#" "y" "#').views;
    const [element, text] = view?.children ?? [];
    const value = element?.kind === 'element' ? element.open.attributes[0]?.value : undefined;
    expect(value?.content?.text).toBe(' x ');
    expect(text?.kind === 'text' && text.content.text).toBe(' "y" ');
  });

  test('an attribute knows its directive, name, modifiers and value', () => {
    const document = openView('<button on:click:capture=move |_| go() class:is-on="x"/>');
    const [click, on] = onlyElement(document).open.attributes;
    expect([click?.key, click?.directive?.text, click?.name?.text, click?.modifiers.map(part => part.text)]).toEqual([
      'on:click:capture',
      'on',
      'click',
      ['capture'],
    ]);
    expect(document.text.slice(click?.value?.start, click?.value?.end)).toBe('move |_| go()');
    expect([on?.key, on?.value?.form, on?.value?.content?.text]).toEqual(['class:is-on', 'string', 'x']);
  });

  test('the key of an attribute has neither the white space nor the comments in it', () => {
    const document = openView('<button on /* a */ :click\n: /* b */ capture=f class // c\n=x/>');
    expect(onlyElement(document).open.attributes.map(({ key }) => key)).toEqual(['on:click:capture', 'class']);
  });

  test('a block with a label is an expression, not a value in braces', () => {
    const { attributes } = onlyElement(openView("<p a='x: { 1 } b={ 1 }/>")).open;
    expect(attributes.map(({ value }) => value?.form)).toEqual(['expression', 'block']);
  });

  test('a path is a component, a dashed name is none', () => {
    const isComponent = (tag: string): boolean => onlyElement(openView(`<${tag}/>`)).open.name.isComponent;
    expect(['Foo', 'ui::Foo', 'crate::a::Foo', 'Self'].map(isComponent)).toEqual([true, true, true, true]);
    expect(['foo', 'my-Foo', 'Foo::bar', '::k::Foo'].map(isComponent)).toEqual([false, false, false, false]);
  });

  test('a marker, a spread and a shorthand', () => {
    const items = onlyElement(openView('<Foo {..} {..rest} {name}/>')).open.items;
    expect(items.map(item => (item.kind === 'spread' ? `spread ${item.isMarker}` : item.kind))).toEqual([
      'spread true',
      'spread false',
      'shorthand',
    ]);
  });

  test('comments stand where they are written, in front of the first node and behind the last as well', () => {
    const document = openView('// first\n<p // inside\nid="a"/> /* last */');
    const view = document.views[0];
    expect(view?.children.map(child => child.kind)).toEqual(['rust_comment', 'element', 'rust_comment']);
    const element = view?.children[1];
    expect(element?.kind === 'element' && element.open.items.map(item => item.kind)).toEqual([
      'rust_comment',
      'attribute',
    ]);
  });

  test('an element that is never closed ends with what is in it', () => {
    const document = openView('<div><p>"text"   </div>');
    const [p] = onlyElement(document).children;
    expect(document.text.slice(p?.start, p?.end)).toBe('<p>"text"');
  });

  test('positions count UTF-16 units', () => {
    const document = openView('<p title="𝒳é">{x}</p><b/>');
    const last = document.views[0]?.children[1];
    expect(document.text.slice(last?.start, last?.end)).toBe('<b/>');
  });
});

describe('the way to a position', () => {
  test('leads from the view to the innermost node', () => {
    const document = openView('<div><p class={x}>"text"</p></div>');
    const kinds = (at: string): string[] => pathAt(document, document.text.indexOf(at) + 1).map(place => place.kind);
    expect(kinds('text')).toEqual(['view', 'element', 'element', 'text']);
    expect(kinds('x}')).toEqual(['view', 'element', 'element', 'attribute', 'rust']);
    expect(pathAt(document, 0)).toEqual([]);
  });
});

describe('input of any kind', () => {
  test.each([
    ['nothing', ''],
    ['a view of nothing', 'view!{}'],
    ['NUL', viewFile('\0<p>\0</p>')],
    ['lone surrogates', viewFile('"\ud800" \udc00 <a\ud800 b=\udfff>')],
    ['a byte order mark', `\ufeff${viewFile('<p/>')}`],
    ['an unterminated string', 'fn a() { view! { <p class="x> } }'],
    ['an unterminated macro', 'fn a() { view! { <p>'],
    ['only openers', 'view! { '.repeat(300)],
    ['only closers', '}'.repeat(3000)],
  ])('%s', (_, text) => {
    const document = openFile(text);
    findProblems(document);
    document.update([{ start: 0, end: text.length, text: viewFile('<p/>') }]);
    expect(findProblems(document)).toEqual([]);
  });

  test.each([
    ['the same element', '<div>'.repeat(5000) + '</div>'.repeat(5000)],
    ['different elements', '<a><b><c>'.repeat(1700) + '</c></b></a>'.repeat(1700)],
    ['nested views', '<p>{view!{'.repeat(700) + '}}</p>'.repeat(700)],
  ])('5,000 levels of %s', (_, body) => {
    expect(findProblems(openView(body))).toEqual([]);
  });

  test('CRLF changes no more than the line ends', () => {
    const text = viewFile('<div\n  class="a"\n>\n  // note\n  "text"\n</div>');
    const shape = (source: string): string[] => tags(openFile(source)).map(tag => tag.split(' ')[0] ?? '');
    expect(shape(text.replaceAll('\n', '\r\n'))).toEqual(shape(text));
    expect(findProblems(openFile(text.replaceAll('\n', '\r\n')))).toEqual([]);
  });
});
