import { expect, test } from 'vitest';
import { formatStable } from './format-stable.js';

/** Formats a block with these statements and returns what is in it. */
function formatStatements(statements: string): string {
  const lines = formatStable(`{ ${statements}\n zz() }`).split('\n');
  return lines
    .slice(1, -2)
    .map(line => line.slice(4))
    .join('\n');
}

test.each([
  ['let a=b ;', 'let a = b;'],
  ['let mut a:Vec<_>;', 'let mut a: Vec<_>;'],
  ['let(a,b)=c;', 'let (a, b) = c;'],
  ['let Some(a)=b else{return};', 'let Some(a) = b else { return };'],
  ['a+=1;', 'a += 1;'],
  ['log!("{a}" , a) ;', 'log!("{a}" , a);'],
  ['#[cfg(test)]f();', '#[cfg(test)] f();'],
  ['/// Doc\nlet a = b;', '/// Doc\nlet a = b;'],
  ['macro_call! { a }', 'macro_call! {\n    a\n}'],
])('%s', (code, formatted) => {
  expect(formatStatements(code)).toBe(formatted);
});

test('semicolons neither come nor go', () => {
  expect(formatStable('{ a(); return b }')).toBe('{\n    a();\n    return b\n}');
  expect(formatStable('{ a(); b -= 1; }')).toBe('{\n    a();\n    b -= 1;\n}');
  expect(formatStatements('for a in b {}; while c {} if d {};;')).toBe('for a in b {};\nwhile c {}\nif d {};\n;');
});

test('a semicolon with a meaning stays', () => {
  expect(formatStatements('if a { b } else { c }; match d {}; loop {};')).toBe(
    'if a { b } else { c };\nmatch d {};\nloop {};',
  );
});

test('the values of `let` break behind the `=`', () => {
  expect(formatStatements('let the_name = the_items_of_a_list.iter().filter(is_visible).next();')).toBe(
    `let the_name = the_items_of_a_list
    .iter()
    .filter(is_visible)
    .next();`,
  );
});

test('a statement with a comment where none can be printed stays as it is written', () => {
  expect(formatStatements('let a = // why\n   b( 1 );\n let c=d;')).toBe('let a = // why\n   b( 1 );\nlet c = d;');
  expect(formatStatements('f( a ) /* why */ ;')).toBe('f( a ) /* why */ ;');
});
