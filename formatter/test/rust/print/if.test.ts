import { expect, test } from 'vitest';
import { formatStable } from './format-stable.js';

test('with an `else` it may be on one line, without one it never is', () => {
  expect(formatStable('if a{b}else{c}')).toBe('if a { b } else { c }');
  expect(formatStable('if a{b}')).toBe('if a {\n    b\n}');
  expect(formatStable('if a { }')).toBe('if a {}');
});

test('branches break together', () => {
  expect(formatStable('if the_first_condition { first_value } else if second { second_value } else { x }')).toBe(
    `if the_first_condition {
    first_value
} else if second {
    second_value
} else {
    x
}`,
  );
});

test('a condition that breaks has its brace on a line of its own', () => {
  expect(formatStable('if the_first_of_three_conditions && the_second_of_them || the_third_one { a }')).toBe(
    `if the_first_of_three_conditions && the_second_of_them
    || the_third_one
{
    a
}`,
  );
});

test('`let` chains', () => {
  expect(formatStable('if let Some( a )=b && let Some(c) = d{ a }else{ c }')).toBe(
    'if let Some(a) = b && let Some(c) = d { a } else { c }',
  );
});

test('comments in the blocks and in front of an `else` stay', () => {
  expect(
    formatStable(`if a { // yes
  b
} // neither
// nor
else if c {
  d
  // why
}
else { e }`),
  ).toBe(`if a { // yes
    b
} // neither
// nor
else if c {
    d
    // why
} else {
    e
}`);
});

test('a comment behind an `else`, or at a condition, leaves it as it is written', () => {
  expect(formatStable('if a { b } else /* why */ { c  }')).toBe('if a { b } else /* why */ { c  }');
  expect(formatStable('if a { b } else if /* why */ c { d  } else { e }')).toBe(
    'if a { b } else if /* why */ c { d  } else { e }',
  );
});
