import { findProblems, type RstmlVersion } from 'tree-sitter-leptos';
import { describe, expect, test } from 'vitest';
import { openFile, viewFile, withoutMarks } from '../documents.js';

/** The problem of a view's body lies between `⟦` and `⟧`; the body has no other. */
function expectProblem(markedBody: string, code: string, message: string): void {
  expectProblemInFile(viewFile(markedBody), code, message);
}

function expectProblemInFile(markedFile: string, code: string, message: string): void {
  const { text, spans } = withoutMarks(markedFile);
  const found = findProblems(openFile(text), '0.12').map(({ code, message, start, end }) => ({
    code,
    message,
    start,
    end,
  }));
  expect(found).toEqual([{ code, message, ...spans[0] }]);
}

function expectNone(body: string, rstml?: RstmlVersion): void {
  expect(findProblems(openFile(viewFile(body)), rstml)).toEqual([]);
}

/** The file after the fix of its only problem. */
function fixed(body: string): string {
  const text = viewFile(body);
  const [problem] = findProblems(openFile(text), '0.12');
  const edits = [...(problem?.fix?.edits ?? [])].sort((a, b) => b.start - a.start);
  return edits.reduce((current, edit) => current.slice(0, edit.start) + edit.text + current.slice(edit.end), text);
}

describe('close tags', () => {
  test('the close tag of the parent', () => {
    expectProblem(
      '<div><span>"x"⟦</div>⟧',
      'syntax/wrong-close-tag',
      '`<span>` is closed by `</div>`: expected `</span>`.',
    );
  });

  test('the close tag of nothing that is open', () => {
    expectProblem('<a>"x"⟦</b>⟧', 'syntax/wrong-close-tag', '`<a>` is closed by `</b>`: expected `</a>`.');
  });

  test('the opening tag explains it', () => {
    const { text, spans } = withoutMarks(viewFile('<div>⟦<span>⟧"x"</div>'));
    const [problem] = findProblems(openFile(text));
    expect(problem?.related).toEqual([{ ...spans[0], message: '`<span>` is opened here' }]);
  });

  test('no close tag at all', () => {
    expectProblem(
      '⟦<div class="a">⟧"x"',
      'syntax/unclosed-element',
      '`<div>` is never closed: expected `</div>` before the view ends, or `/>` at the end of the tag.',
    );
  });

  test('one too many', () => {
    expectProblem('<p>"x"</p>⟦</b>⟧', 'syntax/stray-close-tag', '`</b>` closes nothing: no `<b>` is open here.');
    expectProblem(
      '<div>⟦</b>⟧"x"</div>',
      'syntax/stray-close-tag',
      '`</b>` closes nothing: no `<b>` is open here. Open here is `<div>`.',
    );
  });

  test('while one is typed', () => {
    expectProblem('<div>⟦</⟧</div>', 'syntax/stray-close-tag', 'This close tag has no name. Open here is `<div>`.');
  });

  test('a void element without its slash', () => {
    expectProblem(
      '<p>"a"⟦<br>⟧"b"</p>',
      'syntax/unclosed-void-element',
      '`<br>` has no content, and Leptos does not close it by itself: write `<br/>`.',
    );
    expect(fixed('<p>"a"<br>"b"</p>')).toBe(viewFile('<p>"a"<br/>"b"</p>'));
    expectNone('<br></br>');
  });

  test('a fragment that another close tag ends', () => {
    expectProblem(
      '<div><>"x"⟦</div>⟧',
      'syntax/unclosed-fragment',
      'The fragment `<>` is closed by `</div>`: expected `</>`.',
    );
  });

  test('a fragment may end with the view', () => expectNone('<>"x"'));

  test('one mistake, one problem: a tag without its end', () => {
    expectProblem(
      '<div>⟦<p class="a"⟧ </p></div>',
      'syntax/unfinished-tag',
      '`<p` is never ended: expected `>` or `/>`.',
    );
  });
});

describe('tags', () => {
  test('without a name', () => {
    expectProblem(
      '<p>"1" ⟦<⟧</p>',
      'syntax/unfinished-tag',
      'A `<` begins a tag, and this one has no name. As text it is written `"<"`.',
    );
  });

  test('a close tag without its end', () => {
    expectProblem('<p>"x"⟦</p⟧ <b/>', 'syntax/unfinished-tag', '`</p` is never ended: expected `>`.');
  });

  test('generics that the close tag does not repeat', () => {
    expectProblem(
      '<Foo<T>>"x"⟦</Foo>⟧',
      'syntax/tag-generics',
      'The close tag repeats the generics of the open tag: expected `</Foo<T>>`.',
    );
    expect(fixed('<Foo<T>>"x"</Foo>')).toBe(viewFile('<Foo<T>>"x"</Foo<T>>'));
  });

  test('generics with a turbofish', () => {
    expectProblem('<⟦Foo::⟧<T>/>', 'syntax/tag-generics', 'A tag takes its generics without `::`: `<Foo<…>`.');
  });

  test('a doc comment', () => {
    expectProblem(
      '<p\n⟦/// note⟧\nid="a"/>',
      'syntax/doc-comment-in-tag',
      'A doc comment is no comment inside a tag: write `//` with two slashes.',
    );
    expectNone('<p\n// note\nid="a"/>');
  });
});

describe('what the versions of the parser differ in', () => {
  test('generics are declarations up to 0.12, arguments from 0.13 on', () => {
    expectProblem(
      '<Foo<⟦Vec<T>⟧>/>',
      'syntax/tag-generics',
      '`Vec<T>` cannot stand in a tag: the macro takes plain names only. Give the type a name with `type … = Vec<T>;`.',
    );
    expectNone('<Foo<Vec<T>>/>', '0.13');
    expectNone('<Foo<T: Bound, const N: usize>/>', '0.12');
    expect(findProblems(openFile(viewFile('<Foo<T: Bound>/>')), '0.13')[0]?.message).toBe(
      '`T: Bound` declares a parameter: a tag takes arguments, such as `<Vec<T>>`.',
    );
  });

  test('HTML comments need no quotes from 0.13 on', () => expectNone('<!-- note -->', '0.13'));

  test('a braced value goes on up to 0.11', () => {
    expectNone('<p a={x}.len()/>', '0.11');
    expectProblem(
      '<p a={x}⟦.len()⟧ b/>',
      'syntax/value-continuation',
      'The value ends with its brace, `.len()` is not part of it: put all of it in braces.',
    );
    expect(fixed('<p a={x}.len() b/>')).toBe(viewFile('<p a={x.len()} b/>'));
  });

  test('unsure means silent', () => {
    expectNone('<Foo<Vec<T>>/>');
    expectNone('<Foo<T: Bound>/>');
    expectNone('<!-- note -->');
  });
});

describe('attributes', () => {
  test('without a value', () => {
    expectProblem(
      '<p ⟦class=⟧/>',
      'syntax/missing-value',
      '`class=` needs a value: a literal, an expression, or Rust code in braces.',
    );
  });

  test('that are none', () => {
    expectProblem(
      '<p ⟦@⟧click=f/>',
      'syntax/unexpected-token',
      '`@` is no attribute. An event handler is written `on:click`.',
    );
    expectProblem(
      '<p a=x⟦,⟧ b=y/>',
      'syntax/unexpected-token',
      '`,` is no attribute. Attributes are separated by white space.',
    );
    expectProblem(
      '<p ⟦"x"⟧/>',
      'syntax/unexpected-token',
      '`"x"` is no attribute. Text stands behind the `>` of the tag.',
    );
  });

  test('with a name that Rust cannot hold', () => {
    expectProblem(
      '<p class:⟦w-1/2⟧=x/>',
      'syntax/invalid-name',
      '`w-1/2` cannot be written as a name: write `class=("w-1/2", …)`.',
    );
    expectProblem(
      '<p class:⟦w-0.5⟧=x/>',
      'syntax/invalid-name',
      '`w-0.5` cannot be written as a name: write `class=("w-0.5", …)`.',
    );
    expectNone('<p class:2xl=x class:md:flex=y class:btn--on=z style:--gap="1px" data-1x/>');
  });

  test('with a name that ends too early', () => {
    expectProblem(
      '<p ⟦class:⟧/>',
      'syntax/invalid-name',
      '`class:` is no name yet: write the rest of it behind the `:`.',
    );
    expectProblem(
      '<p ⟦data-⟧>"a"</p>',
      'syntax/invalid-name',
      '`data-` is no name yet: write the rest of it behind the `-`.',
    );
    expectNone('<p class: a=x data- b/>');
    expectNone('<For each=a let:(b, c)>"d"</For>');
  });

  test('`as` behind a bare value is a cast', () => {
    expect(findProblems(openFile(viewFile('<link rel="preload" as="font"/>')))[0]?.code).toBe('syntax/rust');
    expectNone('<link as="font" rel="preload"/>');
    expectNone('<link rel={"preload"} as="font"/>');
  });
});

describe('a spread', () => {
  test('with three dots', () => {
    expectProblem('<p {⟦...⟧props}/>', 'syntax/rust', 'A spread is written with two dots: `{..props}`.');
    expectProblem('<A { ⟦...⟧props} b=c/>', 'syntax/rust', 'A spread is written with two dots: `{..props}`.');
    expectNone('<p {..props} {..} {.. a.b()} {a}/>');
  });

  test('without braces', () => {
    expectProblem('<p ⟦..props⟧/>', 'syntax/invalid-name', 'A spread is written in braces: `{..props}`.');
    expectProblem('<A ⟦..a.b⟧ c=d/>', 'syntax/invalid-name', 'A spread is written in braces: `{..a}`.');
  });

  test('as other languages write it is mended', () => {
    expect(fixed('<p {...props}/>')).toBe(viewFile('<p {..props}/>'));
    expect(fixed('<A ..a.b c=d/>')).toBe(viewFile('<A {..a.b} c=d/>'));
    expect(fixed('<A ..a.b() c=d/>')).toBe(viewFile('<A ..a.b() c=d/>'));
  });
});

describe('text', () => {
  test('what is no token of Rust', () => {
    expectProblem(
      "<p>⟦don'⟧t</p>",
      'syntax/invalid-text',
      "`don'` reads as the prefix of a literal in Rust: put the text in quotes.",
    );
    expectProblem('<p>a ⟦“⟧ b</p>', 'syntax/invalid-text', '`“` is no token of Rust: put the text in quotes.');
    expectProblem(
      '<p>⟦10em⟧</p>',
      'syntax/invalid-text',
      '`10em` reads as a number with an exponent in Rust: put the text in quotes.',
    );
    expectProblem('<p>hi ⟦🎉⟧</p>', 'syntax/invalid-text', '`🎉` is no token of Rust: put the text in quotes.');
  });

  test('what is one', () => expectNone("<p>Hello, world! rock 'n' roll 1.5px 100% naïve 日本語 a -> b</p>"));
});

describe('comments and declarations', () => {
  test('an HTML comment without quotes', () => {
    expectProblem(
      '⟦<!-- note -->⟧',
      'syntax/unquoted-comment',
      'The text of an HTML comment is a string: write `<!-- "…" -->`, or a comment of Rust.',
    );
    expect(fixed('<!-- note -->')).toBe(viewFile('<!-- "note" -->'));
  });

  test('an HTML comment without an end', () => {
    expectProblem('⟦<!--⟧ note', 'syntax/unquoted-comment', 'This comment has no end: expected `-->`.');
  });

  test('a doctype of another name', () => {
    expectProblem('⟦<!FOO html>⟧', 'syntax/doctype', 'Expected `<!DOCTYPE html>`, found `<!FOO html>`.');
  });
});

describe('Rust', () => {
  test('an expression in the middle of being typed', () => {
    expectProblem('<p>{x.⟦⟧}</p>', 'syntax/rust', 'Expected a field or method name here.');
  });

  test('a keyword as a value', () => {
    expectProblem('<p a=⟦let⟧ b/>', 'syntax/rust', '`let` is a keyword: expected an expression.');
  });

  test('a brace without a partner', () => {
    expectProblem('<p cl⟦}⟧ass="x">"a"</p>', 'syntax/unexpected-token', 'This `}` has no partner inside the view.');
    expectProblem('<p>⟦{⟧foo</p>', 'syntax/unexpected-token', 'This `{` has no partner inside the view.');
  });
});

describe('the view', () => {
  test('that never ends', () => {
    expectProblemInFile(
      'fn app() { ⟦view⟧! { <p/> ',
      'syntax/unclosed-view',
      'This view is never closed: its `{` has no partner.',
    );
  });

  test('a global class without its comma', () => {
    expectProblem(
      'class = "a"⟦⟧ <p/>',
      'syntax/global-class',
      'The class of a whole view is followed by a comma: `class = "…",`.',
    );
    expectNone('class = "a", <p/>');
  });
});
