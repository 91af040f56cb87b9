// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the syntax of LSP's snippets.

import { findProblems, loadParsers, ViewDocument } from 'tree-sitter-leptos';
import { describe, expect, it } from 'vitest';
import { abbreviations } from '../../../src/features/completion/emmet/abbreviations.js';
import { TypedPart } from '../../../src/features/completion/typed-part.js';
import { accepted, contentOf, context, inView, proposals, view } from '../snippet.js';

const parsers = await loadParsers();

/** The view after the abbreviation was accepted; it must parse. */
function expanded(marked: string, abbreviation: string): string {
  const content = accepted(marked, abbreviation);
  const problems = findProblems(ViewDocument.open(parsers, inView(content)));
  expect(problems.map(problem => problem.message)).toEqual([]);
  return content;
}

function offered(marked: string): string[] {
  return proposals(view(marked))
    .filter(item => item.kind === 'abbreviation')
    .map(item => item.label);
}

describe('what an abbreviation stands for', () => {
  it.each([
    ['ul>li*3{item}', '<ul><li>"item"</li><li>"item"</li><li>"item"</li></ul>'],
    ['ul>li.a$*2', '<ul><li class="a1"></li><li class="a2"></li></ul>'],
    ['table>tr*2>td', '<table><tbody><tr><td></td></tr><tr><td></td></tr></tbody></table>'],
    ['table>thead+tr+tr', '<table><thead></thead><tbody><tr></tr><tr></tr></tbody></table>'],
    ['table>tbody>tr', '<table><tbody><tr></tr></tbody></table>'],
    ['.card', '<div class="card"></div>'],
    ['#id.a.b', '<div id="id" class="a b"></div>'],
    ['a[href=x]{y}', '<a href="x">"y"</a>'],
    ['img', '<img src="" alt=""/>'],
    ['input:text', '<input type="text" name="" id=""/>'],
    ['p>{a }+b{c}', '<p>"a "<b>"c"</b></p>'],
    ['(header>p)+footer', '<header><p></p></header><footer></footer>'],
    ['Show>p', '<Show><p></p></Show>'],
    ['Show[when=x]>p', '<Show when={x}><p></p></Show>'],
    ['button[on:click=f disabled.]', '<button on:click={f} disabled></button>'],
    ['x-card', '<x-card></x-card>'],
    ['section', '<section></section>'],
  ])('%s', (abbreviation, after) => {
    expect(expanded(`${abbreviation}|`, abbreviation)).toBe(after);
  });

  it('has places to fill in', () => {
    const places = (marked: string, label: string) => accepted(marked, label, { snippets: true });
    expect(places('ul>li*2|', 'ul>li*2')).toBe('<ul><li>$1</li><li>$2</li></ul>');
    expect(places('img.a|', 'img.a')).toBe('<img src="$1" alt="$2" class="a"/>');
    expect(places('input:text|', 'input:text')).toBe('<input type="text" name="$1" id="$1"/>');
    expect(places('p{${1:a} b}|', 'p{${1:a} b}')).toBe('<p>"${1:a} b"</p>');
  });

  it('knows the element around it', () => {
    expect(expanded('<ul>.a|</ul>', '.a')).toBe('<ul><li class="a"></li></ul>');
  });
});

describe('where abbreviations are', () => {
  it.each(['<p>|</p>', '<Foo>|</Foo>', '<>|</>', '<p/>|', '{x}\n|', 'text\n        |', '<p>|', '<p><b/>|'])(
    'in %j',
    content => {
      expect(offered(content.replace('|', 'ul>li|'))).toEqual(['ul>li']);
    },
  );

  it.each([
    '"|"',
    '<p a="|"/>',
    '<p a=|/>',
    '<|',
    '<p |/>',
    '{|}',
    '{move || |}',
    '// |',
    '/* | */',
    '<!-- "|" -->',
    'text |',
    '</|',
  ])('not in %s', content => {
    expect(offered(content.replace(/\|(?!\|)(?<!\|\|)/, 'ul.a|'))).toEqual([]);
  });

  it.each(['hello|', 'end.|', 'a, b|', 'foo>bar|', 'a|', 'I|', '5*3|', 'ul>li*9999|', '!|'])(
    'not for ordinary text: %s',
    content => {
      expect(offered(content)).toEqual([]);
    },
  );

  it('keeps line ends in half-typed code', () => {
    const snippet = view('<p>\r\n  ul>li|\r\n  <b');
    const query = {
      ...snippet,
      place: undefined,
      context: context(),
      typed: new TypedPart(snippet.document.text, snippet.offset),
    };
    const [item] = abbreviations(query);
    expect(snippet.document.text.slice(item?.start, item?.end)).toBe('ul>li');
    expect(contentOf(snippet.document.text)).toContain('ul>li\r\n');
  });
});
