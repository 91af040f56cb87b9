import { describe, expect, it } from 'vitest';
import { actedInView, titlesAt } from './acting.js';

describe('sorting attributes', () => {
  it.each([
    [
      '<in│put value="1" on:input=f min=0 class:b=c id="a" class="d" prop:x=1 class:a=c/>',
      '<input id="a" class="d" class:b=c class:a=c min=0 value="1" prop:x=1 on:input=f/>',
    ],
    ['<Ca│rd let:x title="a" slot b=1>"c"</Card>', '<Card slot b=1 title="a" let:x>"c"</Card>'],
    // Rust knows what a closure takes from the props in front of it.
    ['<F│or key=|e| e.id each=f children=|e| e.name/>', '<For each=f key=|e| e.id children=|e| e.name/>'],
    ['<Ca│rd done=Callback::new(|x| x.ok) b=a || b a="|"/>', '<Card a="|" b=a || b done=Callback::new(|x| x.ok)/>'],
    ['<p b=1 a=2 {..x} d=3 c=4></│p>', '<p a=2 b=1 {..x} c=4 d=3></p>'],
    // In front of a spread, a path would be read as a struct: `save {..attrs}`.
    ['<butt│on on:click=save type="button" {..attrs}/>', '<button type="button" on:click={save} {..attrs}/>'],
    ['<p│ on:click=move || save id="a" /* b */ {..c}/>', '<p id="a" on:click={move || save} /* b */ {..c}/>'],
    ['<p│ b=ui::x a=1 {c}/>', '<p a=1 b={ui::x} {c}/>'],
    ['<p│ b=0..r#in a=1 {..c}/>', '<p a=1 b={0..r#in} {..c}/>'],
    ['<p│ b=x.y a=1 {..c}/>', '<p a=1 b=x.y {..c}/>'],
    ['<p│ b=f() a=1 {..c}/>', '<p a=1 b=f() {..c}/>'],
    ['<p│ b=1u8 a=1 {..c}/>', '<p a=1 b=1u8 {..c}/>'],
    ['<p│ b a=1 {..c}/>', '<p a=1 b {..c}/>'],
    ['<p│ b=x a=y c=z/>', '<p a=y b=x c=z/>'],
    ['<p│ title=x.get() class=x/>', '<p class=x title=x.get()/>'],
    ['<p│ title=x class=x.clone()/>', '<p class=x.clone() title=x/>'],
    ['<p│ c=1 b=2 /* of d */ d=3 a={x > 1}/>', '<p b=2 c=1 /* of d */ a={x > 1} d=3/>'],
  ])('%s', (before, after) => {
    expect(actedInView([before], 'Sort attributes')).toEqual([after]);
  });

  it('keeps the lines', () => {
    expect(actedInView(['<p│', '    b=1', '    a=move || {', '        2', '    }', '/>'], 'Sort attributes')).toEqual([
      '<p',
      '    a=move || {',
      '        2',
      '    }',
      '    b=1',
      '/>',
    ]);
  });

  it.each([
    '<p│ a=1 b=2/>',
    '<p│ b=1 a=x../>',
    '<p│ rel="x" as="font"/>',
    '<p│ b=1 a=/>',
    '<For│ let:b let:a/>',
    '<p│ b=1 {..x} a=2/>',
    '<p│ b={x}a=y/>',
    '<p│ b={x} -a=1/>',
    '<p│ b- a=1/>',
    // What takes a variable cannot come in front of what looks at it.
    '<p│ title=name.clone() class=name/>',
    '<Card│ title=f(&name) label=name/>',
    '<p│ title=name.len() class={move || name.clone()}/>',
  ])('is not offered for %s', content => {
    expect(titlesAt(`fn f() { view! { ${content} } }`)).not.toContain('Sort attributes');
  });
});
