// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the syntax of LSP's snippets.

import { findProblems, loadParsers, ViewDocument } from 'tree-sitter-leptos';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../../src/features/completion/lsp-snippet.js';
import { bodyFor, ITEM_IDIOMS, VIEW_IDIOMS } from '../../../../src/features/completion/snippets/idioms.js';
import { LEPTOS_VERSIONS, type LeptosVersion } from '../../../../src/project/leptos-version.js';
import { accepted, applied, file, inView, proposals, type Snippet, view } from '../../snippet.js';

const parsers = await loadParsers();

const bodies = (idioms: typeof VIEW_IDIOMS) =>
  LEPTOS_VERSIONS.flatMap(version =>
    idioms.flatMap(idiom => {
      const body = bodyFor(idiom, version);
      return body === undefined ? [] : [[idiom.name, version, plainText(body)] as const];
    }),
  );

function offered(snippet: Snippet, version?: LeptosVersion): string[] {
  return proposals(snippet, version)
    .filter(item => item.kind === 'snippet')
    .map(item => item.label);
}

describe('each snippet parses', () => {
  it.each(bodies(VIEW_IDIOMS))('%s in %s', (_name, version, body) => {
    const rstml = version < '0.7' ? '0.11' : '0.12';
    const document = ViewDocument.open(parsers, inView(body));
    expect(findProblems(document, rstml)).toEqual([]);
    expect(document.views[0]?.children.map(child => child.kind)).toEqual(['element']);
  });

  it.each(bodies(ITEM_IDIOMS))('%s in %s', (_name, _version, body) => {
    expect(body).not.toContain('$');
    expect(findProblems(ViewDocument.open(parsers, body))).toEqual([]);
  });
});

describe('versions', () => {
  it('write them in their own way', () => {
    const suspense = VIEW_IDIOMS.find(({ name }) => name === 'Suspense');
    expect(suspense && bodyFor(suspense, '0.6')).toContain('.get().map(');
    expect(suspense && bodyFor(suspense, '0.7')).toContain('.await');
    expect(offered(view('ForEn|'), '0.6')).toEqual([]);
    expect(offered(view('ForEn|'), '0.8')).toEqual(['ForEnumerate …']);
  });
});

describe('in a view', () => {
  const FOR = '<For each=move || items.get() key=|item| item.id let:item>\n    <li>{item.name}</li>\n</For>';

  it('is accepted with and without a `<`', () => {
    expect(accepted('For|', 'For …')).toBe(FOR);
    expect(accepted('<For|', 'For …')).toBe(FOR);
    expect(accepted('<p/> <|', 'For …')).toBe(`<p/> ${FOR}`);
    expect(accepted('<p>fo|</p>', 'For …')).toBe(`<p>${FOR}</p>`);
  });

  it('has places to fill in', () => {
    expect(accepted('ActionF|', 'ActionForm …', { snippets: true })).toContain('action=${1:action}');
  });

  it.each([
    '|',
    '"For|"',
    '<p a=For|/>',
    '{For|}',
    '// For|',
    'text For|',
    '<For|>',
    '<For a|',
    '<For a=1 |',
    '</For|',
  ])('is not proposed in %s', content => {
    expect(offered(view(content))).toEqual([]);
  });
});

describe('items', () => {
  const accept = (snippet: Snippet, label: string) => {
    const item = proposals(snippet).find(proposal => proposal.label === label);
    return item && applied(snippet, item);
  };

  it('is accepted between items', () => {
    expect(accept(file('use a;\r\n\r\ncomp|\r\nfn f() {}\r\n'), 'component …')).toBe(
      'use a;\r\n\r\n#[component]\npub fn Name() -> impl IntoView {\n    view! {\n        <p>"Hello"</p>\n    }\n}\r\nfn f() {}\r\n',
    );
    expect(offered(file('isl|'))).toEqual(['island …']);
    expect(offered(file('// a comment\nserver|'))).toEqual(['server …']);
  });

  it.each([
    'fn f() {\ncomp|\n}',
    'let a =\ncomp|',
    '#[derive(\ncomp|',
    '"\ncomp|"',
    '/*\ncomp|\n*/',
    'pub comp|',
    'comp| x',
    '|',
    'use a::\nserver|',
  ])('is not proposed in %j', text => {
    expect(offered(file(text))).toEqual([]);
  });
});
