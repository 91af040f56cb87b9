import { describe, expect, it } from 'vitest';
import { colorPresentations, documentColors } from '../../src/features/colors.js';
import { complete } from '../../src/features/completion/completion.js';
import type { Completion } from '../../src/features/completion/item.js';
import { documentationOf } from '../../src/features/documentation.js';
import { hover } from '../../src/features/hover.js';
import { applied, contentOf, context, textOf, view } from './snippet.js';
import { styled } from './styled.js';

const CONTEXT = styled({ 'main.css': ':root { --brand: red; --gap: 1px }' });

function items(marked: string): Completion[] {
  const { document, offset } = view(marked);
  return complete(document, offset, CONTEXT);
}

function labels(marked: string): string[] {
  return items(marked).map(item => item.label);
}

describe('properties and values are proposed', () => {
  it.each([
    ['<p style="col|"/>', 'color'],
    ['<p style="color: red; back|"/>', 'background-color'],
    ['<p style="color: re|"/>', 'red'],
    ['<p style="color: re|', 'red'],
    ['<div><p style="display: |"', 'inline-block'],
    ['<p style="display: |\n<p style="color: red"/>', 'inline-block'],
    ['<p style:display="in|"/>', 'inline-block'],
    ['<p style:display="in|', 'inline-block'],
    ['<p style:dis|/>', 'style:display'],
    ['<p style:|/>', 'style:display'],
    ['<p style=("dis|", "none")/>', 'display'],
    ['<p style=("dis|', 'display'],
    ['<p style=("display", "in|")/>', 'inline-block'],
    ['<p style=r#"display: in|"#/>', 'inline-block'],
    ['<Foo attr:style="display: in|"/>', 'inline-block'],
    ['<style>".a { display: in| }"</style>', 'inline-block'],
    ['<style>".a { dis| }"</style>', 'display'],
    [String.raw`<style>".a { content: \"x\"; display: in| }"</style>`, 'inline-block'],
    ['<p style="color: var(--|)"/>', '--brand'],
  ])('%s', (marked, label) => expect(labels(marked)).toContain(label));

  it.each([
    '<p style=move || "display: in|"/>',
    '<p style=format!("display: in|")/>',
    '<p style:display=in|/>',
    '<p title="display: in|"/>',
    '<p>"display: in|"</p>',
    String.raw`<style>".a { display: in| \q }"</style>`,
  ])('nowhere else: %s', marked => expect(labels(marked)).not.toContain('inline-block'));
});

it.each([
  ['<p style="col|"/>', 'color', '<p style="color: "/>'],
  ['<p style="color: re|d; top: 0"/>', 'rebeccapurple', '<p style="color: rebeccapurple; top: 0"/>'],
  ['<p style:display="in|"/>', 'inline-block', '<p style:display="inline-block"/>'],
  ['<p style:dis|="none"/>', 'style:display', '<p style:display="none"/>'],
  ['<p style=("dis|", "none")/>', 'display', '<p style=("display", "none")/>'],
  [
    String.raw`<style>".a { content: \"x\"; display: in| }"</style>`,
    'inline-block',
    String.raw`<style>".a { content: \"x\"; display: inline-block }"</style>`,
  ],
])('%s becomes what was chosen', (marked, label, expected) => {
  const snippet = view(marked);
  const item = complete(snippet.document, snippet.offset, CONTEXT).find(proposal => proposal.label === label);
  expect(item && contentOf(applied(snippet, item))).toBe(expected);
});

it('a property has its documentation', () => {
  const item = items('<p style="displa|"/>').find(({ label }) => label === 'display');
  expect(item?.topic && documentationOf(item.topic, CONTEXT)).toContain('MDN Reference');
});

describe('hover', () => {
  it.each([
    ['<p style="dis|play: block"/>', 'display: block', 'MDN Reference'],
    ['<p style:dis|play="none"/>', 'display', 'MDN Reference'],
    ['<style>".a { dis|play: block }"</style>', 'display: block', 'MDN Reference'],
  ])('%s', (marked, text, markdown) => {
    const snippet = view(marked);
    const found = hover(snippet.document, snippet.offset, context());
    expect(found && textOf(snippet, [found])).toEqual([text]);
    expect(found?.markdown).toContain(markdown);
  });

  it('nothing in Rust code', () => {
    const { document, offset } = view('<p style=format!("dis|play: block")/>');
    expect(hover(document, offset, context())).toBeUndefined();
  });
});

describe('colours', () => {
  it.each([
    ['<p style="color: #f00; top: 0"/>|', ['#f00']],
    ['<p style:color="red"/>|', ['red']],
    ['<p style=("color", "rgb(1 2 3)")/>|', ['rgb(1 2 3)']],
    ['<svg fill="#123456" stroke="none"/>|', ['#123456']],
    ['<input type="color" value="#123456"/>|', ['#123456']],
    ['<input type="text" value="#123456"/>|', []],
    ['<style>".a { color: blue }"</style>|', ['blue']],
    [String.raw`<style>".a { content: \"x\"; color: blue }"</style>|`, ['blue']],
    ['<p style="color: #f00|', []],
    ['<div><p style="color: #f00"|', ['#f00']],
    ['<p title="red" data-x={"#fff"}>"red"</p>|', []],
  ])('of %s', (marked, expected) => {
    const snippet = view(marked);
    expect(textOf(snippet, documentColors(snippet.document, context()))).toEqual(expected);
  });

  function written(content: string): string[] {
    const snippet = view(`${content}|`);
    const [found] = documentColors(snippet.document, context());
    if (found === undefined) throw new Error(`no colour in ${content}`);
    const blue = { red: 0, green: 0, blue: 1, alpha: 1 };
    return colorPresentations(snippet.document, found, blue, context()).map(({ edit }) =>
      contentOf(applied(snippet, edit)),
    );
  }

  it('are written in the forms of CSS', () => {
    expect(written('<p style="color: #f00; top: 0"/>')).toContain('<p style="color: rgb(0, 0, 255); top: 0"/>');
  });

  it('are written as the only form that an input takes', () => {
    expect(written('<input type="color" value="#123456"/>')).toEqual(['<input type="color" value="#0000ff"/>']);
  });
});
