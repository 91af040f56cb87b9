import { relative } from 'node:path';
import { expect, it } from 'vitest';
import { AssetFolders } from '../../src/assets/asset-folders.js';
import { complete } from '../../src/features/completion/completion.js';
import { documentLinks } from '../../src/features/document-links.js';
import type { FeatureContext } from '../../src/features/feature-context.js';
import { folderWith } from '../project/workspace.js';
import { applied, contentOf, context, textOf, view } from './snippet.js';

const root = folderWith({ 'public/logo.svg': '', 'public/a b.png': '', 'public/img/x.png': '', 'public/main.css': '' });
const withAssets: FeatureContext = { ...context(), assets: new AssetFolders(root, [`${root}/public`]) };

/** Links as `text → target`. */
function links(content: string): string[] {
  const snippet = view(`${content}|`);
  return documentLinks(snippet.document, withAssets).map(link => {
    const target = 'file' in link ? relative(root, link.file) : link.url;
    return `${textOf(snippet, [link]).join()} → ${target}`;
  });
}

it.each([
  ['<img src="/logo.svg"/>', ['/logo.svg → public/logo.svg']],
  ['<img src="/logo.svg?v=1#x"/>', ['/logo.svg?v=1#x → public/logo.svg']],
  ['<img src="/a%20b.png"/>', ['/a%20b.png → public/a b.png']],
  ['<img srcset="/logo.svg 1x, /img/x.png 2x"/>', ['/logo.svg → public/logo.svg', '/img/x.png → public/img/x.png']],
  ['<video poster="/img/x.png"></video>', ['/img/x.png → public/img/x.png']],
  ['<Stylesheet href="/main.css"/>', ['/main.css → public/main.css']],
  ['<a href="https://leptos.dev">"x"</a>', ['https://leptos.dev → https://leptos.dev']],
  ['<div><img src="/logo.svg"/>', ['/logo.svg → public/logo.svg']],
  ['<p style="background: url(/logo.svg) no-repeat"/>', ['/logo.svg → public/logo.svg']],
  [`<p style:background="url('/a%20b.png')"/>`, ['/a%20b.png → public/a b.png']],
  ['<p style=("background", "url( /logo.svg )")/>', ['/logo.svg → public/logo.svg']],
  [
    '<style>r#"/* url(/logo.svg) */ a { src: url("/img/x.png"), url(/missing.svg) }"#</style>',
    ['/img/x.png → public/img/x.png'],
  ],
  ['<p style="background: url(data:image/png;base64,AA) url(#a)"/>', []],
  ['<p title="url(/logo.svg)"/>', []],
  ['<img src="/missing.svg"/>', []],
  ['<img src=format!("/logo.svg")/>', []],
  ['<img alt="/logo.svg"/>', []],
  ['<a href="#top"/><a href="mailto:a@b.c"/><img src="data:,"/>', []],
  ['"/logo.svg https://leptos.dev"', []],
])('%s', (content, expected) => expect(links(content)).toEqual(expected));

function files(marked: string): string[] {
  const { document, offset } = view(marked);
  const items = complete(document, offset, withAssets).filter(({ kind }) => kind === 'file');
  return items.map(({ label }) => label);
}

it.each([
  ['<img src="|"/>', ['/a b.png', '/img/', '/logo.svg', '/main.css']],
  ['<img src="/|"/>', ['a b.png', 'img/', 'logo.svg', 'main.css']],
  ['<img src="/img/|"/>', ['x.png']],
  ['<img srcset="/logo.svg 1x, /img/|"/>', ['x.png']],
  ['<link rel="stylesheet" href="/ma|"/>', ['a b.png', 'img/', 'logo.svg', 'main.css']],
  ['<img src="https://|"/>', []],
  ['<a href="/|"/>', []],
  ['<img alt="/|"/>', []],
])('the files for %s', (marked, expected) => expect(files(marked)).toEqual(expected));

it.each([
  ['<img src="/lo|.png"/>', 'logo.svg', '<img src="/logo.svg"/>'],
  ['<img src="/img/|"/>', 'x.png', '<img src="/img/x.png"/>'],
  ['<img src="|"/>', '/a b.png', '<img src="/a%20b.png"/>'],
])('%s becomes what was chosen', (marked, label, expected) => {
  const snippet = view(marked);
  const item = complete(snippet.document, snippet.offset, withAssets).find(proposal => proposal.label === label);
  expect(item && contentOf(applied(snippet, item))).toBe(expected);
});
