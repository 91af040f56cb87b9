import fc from 'fast-check';
import { Formatter, format } from 'prettier-plugin-leptos';
import { findProblems, loadParsers, ViewDocument } from 'tree-sitter-leptos';
import { describe, expect, it } from 'vitest';
import { htmlToView } from '../../../src/features/html-to-view/html-to-view.js';
import type { LeptosVersion } from '../../../src/project/leptos-version.js';

const parsers = await loadParsers();

/** The view, which must parse. */
function converted(html: string, version: LeptosVersion = '0.8'): string {
  const view = htmlToView(html, { version, step: '  ', lineEnd: '\n' });
  const problems = findProblems(ViewDocument.open(parsers, `fn f() { view! {\n${view}\n} }`), '0.12');
  if (problems.length > 0) throw new Error(`${problems.map(problem => problem.message).join(' ')}\n${view}`);
  return view;
}

describe('text', () => {
  it.each([
    ['Hello', '"Hello"'],
    ['<textarea>a &gt; b &amp;lt; <b>&</textarea>', '<textarea>"a > b &lt; <b>&"</textarea>'],
    ["<p>don't</p>", `<p>"don't"</p>`],
    ['<p>a {b} "c" \\d</p>', '<p>r#"a {b} "c" \\d"#</p>'],
    ['<p>1 &lt; 2 &amp;&amp; &copy;&nbsp;</p>', '<p>"1 < 2 && ©\\u{a0}"</p>'],
    ['<td>&nbsp;</td>', '<td>"\\u{a0}"</td>'],
    ['<p>// no comment</p>', '<p>"// no comment"</p>'],
    ['<p>\u202eabc</p>', '<p>"\\u{202e}abc"</p>'],
  ])('%s', (html, view) => {
    expect(converted(html)).toBe(view);
  });
});

describe('white space', () => {
  it.each([
    ['a <b>b</b> c', '"a "\n<b>"b"</b>\n" c"'],
    ['<b>a</b>\n<i>b</i>', '<b>"a"</b>\n" "\n<i>"b"</i>'],
    ['<div>\n  <p> a\n b </p>\n</div>', '<div>\n  <p>"a b"</p>\n</div>'],
    ['<p>a <b> b </b> c</p>', '<p>\n  "a "\n  <b>"b "</b>\n  "c"\n</p>'],
    ['a <br> b', '"a"\n<br/>\n"b"'],
    ['a <img src="x"> b', '"a "\n<img src="x"/>\n" b"'],
    ['<pre>  a\n  b </pre>', '<pre>\n  "  a\n  b "\n</pre>'],
    ['<button>\n  Save\n</button> now', '<button>"Save"</button>\n" now"'],
    ['<button>\n  <b>Save</b>\n</button>', '<button>\n  <b>"Save"</b>\n</button>'],
    ['a <button>b <i>c</i> </button>', '"a "\n<button>\n  "b "\n  <i>"c"</i>\n</button>'],
    ['<p><i class="icon"></i> Add</p>', '<p>\n  <i class="icon"></i>\n  " Add"\n</p>'],
    ['<p>Next <i class="icon"> </i> </p>', '<p>\n  "Next "\n  <i class="icon"></i>\n</p>'],
    ['<p><b>Next</b> <i></i></p>', '<p>\n  <b>"Next"</b>\n  " "\n  <i></i>\n</p>'],
    ['<pre>\na\n</pre>', '<pre>\n  "a\n"\n</pre>'],
    ['<pre>\r\n\r\na</pre>', '<pre>\n  "\na"\n</pre>'],
    ['<pre><b>\na</b></pre>', '<pre>\n  <b>\n    "\na"\n  </b>\n</pre>'],
    ['<textarea>\na</textarea>', '<textarea>"a"</textarea>'],
    ['<pre>\n</pre>', '<pre></pre>'],
    ['<textarea> a </textarea>', '<textarea>" a "</textarea>'],
    ['<ul>\n <li>a</li>\n <li>b</li>\n</ul>', '<ul>\n  <li>"a"</li>\n  <li>"b"</li>\n</ul>'],
  ])('%j', (html, view) => {
    expect(converted(html)).toBe(view);
  });
});

describe('tags', () => {
  it.each([
    ['<DIV></DIV>', '<div></div>'],
    ['<br><hr><input disabled>', '<br/>\n<hr/>\n<input disabled/>'],
    ['<p>a<p>b', '<p>"a"</p>\n<p>"b"</p>'],
    ['<ul><li>a<li>b</ul>', '<ul>\n  <li>"a"</li>\n  <li>"b"</li>\n</ul>'],
    ['<svg viewBox="0 0 1 1"><linearGradient/></svg>', '<svg viewBox="0 0 1 1">\n  <linearGradient/>\n</svg>'],
    ['<svg><use xlink:href="#a"/></svg>', '<svg>\n  <use xlink:href="#a"/>\n</svg>'],
    [
      '<table><caption>a</caption><tr></tr><tr></tr><tfoot></tfoot></table>',
      '<table>\n  <caption>"a"</caption>\n  <tbody>\n    <tr></tr>\n    <tr></tr>\n  </tbody>\n  <tfoot></tfoot>\n</table>',
    ],
    ['<table><tbody><tr></tr></tbody></table>', '<table>\n  <tbody>\n    <tr></tr>\n  </tbody>\n</table>'],
    ['<my-card></my-card>', '<my-card></my-card>'],
    ['<o:p>a</o:p>', '/* <o:p> */\n"a"\n/* </o:p> */'],
    ['<font.x y="*/">a', '/* <font.x y="* /"> */\n"a"\n/* </font.x> */'],
  ])('%s', (html, view) => {
    expect(converted(html)).toBe(view);
  });
});

describe('attributes', () => {
  it.each([
    ['<p class=a ID=b></p>', '<p class="a" id="b"></p>'],
    ['<p title=\'say "hi"\'></p>', '<p title=r#"say "hi""#></p>'],
    ['<p title=""></p>', '<p title=""></p>'],
    ['<a @click="f()" href=x></a>', '<a /* @click="f()" */ href="x"></a>'],
    ['<a :x="1" #y [z]="2" on:click="f"></a>', '<a /* :x="1" */ /* #y */ /* [z]="2" */ /* on:click="f" */></a>'],
    ['<p a.b=1 data-a.b=1></p>', '<p /* a.b="1" */ data-a.b="1"></p>'],
    ['<p ref=a match></p>', '<p /* ref="a" */ /* match */></p>'],
    ['<label for=a></label>', '<label for="a"></label>'],
    ['<link rel=preload as=font>', '<link rel="preload" r#as="font"/>'],
    ['<p id=a as-b=c></p>', '<p id="a" /* as-b="c" */></p>'],
    ['<p data-1e3 data-2xl></p>', '<p /* data-1e3 */ data-2xl></p>'],
    ['<p a=1 A=2></p>', '<p a="1"></p>'],
    ['<p onclick="a(&quot;b&quot;)"></p>', '<p onclick=r#"a("b")"#></p>'],
  ])('%s', (html, view) => {
    expect(converted(html)).toBe(view);
  });
});

describe('the rest', () => {
  it.each([
    ['<!DOCTYPE html><html></html>', '<!DOCTYPE html>\n<html></html>'],
    ['<!-- a "b" -->', '<!-- r#"a "b""# -->'],
    ['<?xml version="1.0"?>', '/* <?xml version="1.0"?> */'],
    ['<style>a { color: red }</style>', '<style>"a { color: red }"</style>'],
    ['<script>if (a < b) { c("d") }</script>', '<script>r#"if (a < b) { c("d") }"#</script>'],
  ])('%s', (html, view) => {
    expect(converted(html)).toBe(view);
  });

  it('keeps a document type that a view cannot say', () => {
    const html = '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN">';
    expect(converted(html)).toBe(`<!DOCTYPE html>\n/* ${html} */`);
    expect(converted('<!doctype html>', '0.6')).toBe('/* <!doctype html> */');
  });

  it('reads a page', () => {
    const page = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>It's a page</title><link rel=stylesheet href=/a.css></head>
  <body class="dark" onload="go('x')">
    <nav><a href="/">Home</a> | <a href="/b?a=1&amp;b=2">B &raquo;</a></nav>
    <table><tr><td>1<td>2</table>
    <form action=/f><input type=checkbox checked> <label for=x>X:</label><button>Go</button></form>
    <svg width="1" viewBox="0 0 1 1"><path d="M0 0"/><foreignObject><p>a</p></foreignObject></svg>
    <!-- end -->
  </body>
</html>`;
    expect(converted(page).split('\n')).toMatchInlineSnapshot(`
      [
        "<!DOCTYPE html>",
        "<html lang="en">",
        "  <head>",
        "    <meta charset="utf-8"/>",
        "    <title>"It's a page"</title>",
        "    <link rel="stylesheet" href="/a.css"/>",
        "  </head>",
        "  <body class="dark" onload="go('x')">",
        "    <nav>",
        "      <a href="/">"Home"</a>",
        "      " | "",
        "      <a href="/b?a=1&b=2">"B »"</a>",
        "    </nav>",
        "    <table>",
        "      <tbody>",
        "        <tr>",
        "          <td>"1"</td>",
        "          <td>"2"</td>",
        "        </tr>",
        "      </tbody>",
        "    </table>",
        "    <form action="/f">",
        "      <input type="checkbox" checked/>",
        "      " "",
        "      <label for="x">"X:"</label>",
        "      <button>"Go"</button>",
        "    </form>",
        "    <svg width="1" viewBox="0 0 1 1">",
        "      <path d="M0 0"/>",
        "      <foreignObject>",
        "        <p>"a"</p>",
        "      </foreignObject>",
        "    </svg>",
        "    <!-- "end" -->",
        "  </body>",
        "</html>",
      ]
    `);
  });
});

describe('any HTML', () => {
  const word = fc.constantFrom(
    'a',
    'p',
    'div',
    'svg',
    'br',
    'pre',
    'li',
    'script',
    'Foo',
    'x-y',
    'o:p',
    'as',
    'type',
    '"',
    "'",
  );
  const piece = fc.oneof(
    word.map(name => `<${name}>`),
    word.map(name => `</${name}>`),
    fc.tuple(word, word, fc.string()).map(([name, key, value]) => `<${name} ${key}="${value}" ${key}-1=${key}>`),
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '<!--',
      '-->',
      '/*',
      '*/',
      '//',
      '&lt;',
      '&nbsp;',
      '{',
      '}',
      '\\',
      '\r\n',
      '<![CDATA[',
      '<?',
      '<!x>',
      '"#',
    ),
  );

  it('becomes a view that parses, and that the formatter takes', async () => {
    const formatter = await Formatter.load();
    const property = fc.property(fc.array(piece, { maxLength: 12 }), pieces => {
      const view = converted(pieces.join(''));
      expect(formatter.format(`fn f() {\n    view! { ${view} }\n}\n`).refusals).toEqual([]);
    });
    fc.assert(property, { numRuns: 400 });
  });

  it('is formatted', async () => {
    const view = converted('<div class=a><p>Hello <b>world</b></p><br></div>');
    const { text } = await format(`fn f() {\n    view! { ${view} }\n}\n`);
    expect(text).toContain('<p>"Hello " <b>"world"</b></p>');
  });
});
