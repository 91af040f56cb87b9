import { test } from 'vitest';
import { formatted } from '../../format-view.js';

test.each([
  ['a comma behind a comment', '{f(a /* one */\n, b // two\n,)}'],
  ['a comma behind the last comment of a struct', '{Item { name /**/\n\n, }}'],
  ['a comma behind a view', '{items.map(view! { <b/> } /**/\n,)}'],
  ['a range of a number', '{2. ..x}'],
  ['comments between numbers', '{pair.0.1 // why\n.0}'],
  [
    'parameters that break',
    '{|first_rather_long_parameter: Option<u8>, second_rather_long_parameter: u8, third: u8| -> T { x }}',
  ],
  [
    'braces of a pattern in a condition',
    '{|| if let Item { .. } | Other { .. } = the_first_of_them { x } else { the_other_one_of_them }}',
  ],
  ['a view in front of two references', '{match x { y => view! { <Foo a=b/> <b/> }, & &x => x }}'],
  ['code that stays as it is behind a string over several lines', '{["goes on \\\n        here", x.\n    /**/get()]}'],
  ['an empty block in a block', '{match x { y => {{}} x => x }}'],
  [
    'a closure behind a function',
    '{fn f(x: u8) { x } || the_first_of_several_functions(with_an_argument, and_another) as SomeRatherLongTypeName}',
  ],
  [
    'a closure between views',
    '{(|| match x || y { x => x }, || the_first_of_several_functions(with_an_argument, and_another_one)) == x}',
  ],
])('%s is no reason to leave a view as it is', (_, code) => {
  formatted(`fn f() {\n    view! { <p>${code}</p> }\n}\n`);
});

test.each([
  ['a comma behind a comment', 'class=("a" /**/\n, x)'],
  ['a comma behind a comment that ends its line', 'class=([] // c\n, x)'],
  ['a body that gets braces', 'class={|| x /* a\n b */ .get::<T>()}'],
])('in an attribute, too: %s', (_, attribute) => {
  formatted(`fn f() {\n    view! { <p ${attribute} /> }\n}\n`);
});
