import { describe, expect, test } from 'vitest';
import { formattedNodes } from '../../format-view.js';

/** Formats statements in a block of a view; returns its lines without their indentation. */
function formattedBlock(code: string): string {
  const lines = formattedNodes(`{\n${code}\n}`).split('\n');
  return lines
    .slice(1, -1)
    .map(line => line.replace(/^ {4}/u, ''))
    .join('\n');
}

describe('what stands under #[rustfmt::skip] stays as it is written', () => {
  test.each([
    ['a declaration', 'let a = [1,0,\n         0,1];'],
    ['an item', 'fn a( ) { b(  ) }'],
    ['a macro', 'a!( 1,2 );'],
    ['a macro with braces', 'a!{ 1,2 }'],
    ['an expression', 'a( 1 ).b( 2 );'],
    ['an assignment, all of it', 'a = b+[ 1,2 ];'],
    ['a block with a method, all of it', '{ a( ) }.b( );'],
    ['a view', 'view!{<p   />}'],
    ['strings and comments in it', 'let a = [ "1\n   2",   // why\n  /* 3\n   4 */ 5 ];'],
  ])('%s', (_, code) => {
    expect(formattedBlock(`#[rustfmt::skip]\n${code}\nb( 1 )`)).toBe(`#[rustfmt::skip]\n${code}\nb(1)`);
  });

  test('indented as the code around it', () => {
    expect(formattedBlock('if a {\n  #[rustfmt::skip]\n  let b = [\n     1 ];\n  c( );\n}\nd')).toBe(
      'if a {\n    #[rustfmt::skip]\n    let b = [\n       1 ];\n    c();\n}\nd',
    );
  });

  test('a match arm', () => {
    expect(formattedBlock('match a {\n  b  =>  1,\n  #[rustfmt::skip]\n  c  =>  { 2 }\n  d  =>  3\n}\ne')).toBe(
      'match a {\n    b => 1,\n    #[rustfmt::skip]\n    c  =>  { 2 }\n    d => 3,\n}\ne',
    );
  });

  test('an operand, an argument, a parameter, and fields', () => {
    expect(formattedBlock('let a = #[rustfmt::skip] b( 1 )+c( 2 );\nd')).toBe(
      'let a = #[rustfmt::skip] b( 1 ) + c(2);\nd',
    );
    expect(formattedBlock('a(#[rustfmt::skip] b( 1 ),c( 2 ));\nd')).toBe('a(#[rustfmt::skip] b( 1 ), c(2));\nd');
    expect(formattedBlock('|#[rustfmt::skip] a :  u8,b :  u8| c( );\nd')).toBe(
      '|#[rustfmt::skip] a :  u8, b: u8| c();\nd',
    );
    expect(formattedBlock('let A { #[rustfmt::skip] b :  c,d :  e } = A { #[rustfmt::skip] b :  1,d :  2 };\nf')).toBe(
      'let A { #[rustfmt::skip] b :  c, d: e } = A { #[rustfmt::skip] b :  1, d: 2 };\nf',
    );
  });

  test('all of a block that begins with #![rustfmt::skip]', () => {
    expect(formattedBlock('if a {\n    #![rustfmt::skip]\n    b( 1 );\n      c }\nd( 1 )')).toBe(
      'if a {\n    #![rustfmt::skip]\n    b( 1 );\n      c }\nd(1)',
    );
  });

  test.each([
    '#[rustfmt_skip]',
    '#[cfg_attr(rustfmt, rustfmt::skip)]',
    '#[cfg_attr(any(a, b), rustfmt_skip)]',
    '#[allow(x)]\n#[rustfmt::skip]',
    '/// why\n#[rustfmt::skip]',
  ])('with %j', attributes => {
    expect(formattedBlock(`${attributes}\nlet a = [1,2];\nb`)).toBe(`${attributes}\nlet a = [1,2];\nb`);
  });
});

describe('the only expression in braces', () => {
  test('has lines of its own where it is on several', () => {
    expect(formattedNodes('{\n#[rustfmt::skip]\na( 1,\n   2 )}')).toBe(
      '{\n    #[rustfmt::skip]\n    a( 1,\n       2 )\n}',
    );
  });

  test('stays beside them where it is on one line', () => {
    expect(formattedNodes('{ #[rustfmt::skip] a( 1 ) }')).toBe('{#[rustfmt::skip] a( 1 )}');
    expect(formattedNodes('<p a={ #[rustfmt::skip] b( 1 ) } />')).toBe('<p a={#[rustfmt::skip] b( 1 )} />');
  });
});

test('where code is kept as it is written, so are its views', () => {
  const code =
    '{\n    #[rustfmt::skip]\n    let a = "#" /* # */; view!{<p   />};\n    #[rustfmt::skip]\n    view!{<b   />};\n}';
  expect(formattedNodes(code, { embeddedRust: 'verbatim' })).toBe(
    code.replace('view!{<p   />}', 'view! {\n        <p />\n    }'),
  );
});
