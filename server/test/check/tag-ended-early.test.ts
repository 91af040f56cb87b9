import { describe, expect, it } from 'vitest';
import { check, expectFindings, fixed, inView } from './checking.js';

const CODE = 'tag-ended-early';

describe('reports a `>` that was meant as', () => {
  it.each([
    ['a comparison', '<Show when=move || n.get() «>» 5 fallback=|| "few">"many"</Show>'],
    ['a comparison before the end', '<Show when=move || n.get() «>» 5>"many"</Show>'],
    ['a comparison before a line end', '<Show\n    when=move || n.get() «>» 5\n>\n    "many"\n</Show>'],
    ['a comparison without spaces', '<Show when=n«>»5><p/></Show>'],
    ['at least', '<A b=a «>»= 3/>'],
    ['at least, without spaces', '<A b=a«>»=3/>'],
    ['a shift', '<div><A b=1 «>»> 2 c=3/><p/></div>'],
    ['the arrow of a closure', '<A on:click=move |x| -«>» u8 { x } class="b">"x"</A>'],
    ['the arrow of a match', '<A b=a =«>» 3/>'],
    ['the end of generics', '<A b=Vec::<u8«>»::new() c=1></A>'],
    ['the end of nested generics', '<A b=it.collect::<Vec<u8«>»>().len()/>'],
    ['the end of a turbofish', '<A b=foo::<T«>»/>'],
    ['the end of the type of a parameter', '<A f=|x: Vec<u8«>»| x.len() b=1/>'],
    ['the end of the type of a cast', '<A b=x as Vec<u8«>» c=1></A>'],
    ['the end of a qualified path', '<A b=<T as X«>»::y/>'],
    ['an operator in a void element', '<input value=a «>» b/>'],
    ['an operator before a nested view', '<Show when=|| a «>» 5 fallback=|| view! { <p/> }>"x"</Show>'],
    ['the first of two comparisons', '<Show when=move || n.get() «>» 5 && n.get() < 9 fallback=|| "x">"a"</Show>'],
    ['the first of two comparisons at the end', '<p class:a=move || n.get() «>» 5 && n.get() < 9>"a"</p>'],
    ['a comparison with a bound below', '<p hidden=a «>» 5 && a <= 9>"a"</p>'],
    ['a condition', '<p id=if n «>» 2 { "x" } else { "y" }>"t"</p>'],
    ['the condition of a closure', '<p style:width=move || if n.get() «>»= 3 { "a" } else { "b" } id="x"/>'],
    ['a second condition', '<p id=if a { "x" } else if n «>» 2 { "y" } else { "z" }/>'],
    [
      'the end of the type of a parameter with text behind',
      '<p on:click=move |x: Vec<u8«>»| set.set(1) id="x">"t"</p>',
    ],
    ['an operator before a spread', '<div><Show when=|| a «>» b {..x}>"x"</Show></div>'],
  ])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });

  it('an operator in a nested view', () => {
    expectFindings(CODE, inView('<p>{move || view! { <A b=a «>» 3/> }}</p>'));
  });
});

describe('is silent about', () => {
  it.each([
    ['a value in braces', '<Show when={move || n.get() > 5} fallback=|| "few">"many"</Show>'],
    ['brackets', '<A b=(a > 3) c=vec![a > 3] d=f(|x| -> u8 { x })/>'],
    ['unquoted text', '<p hidden=a>b</p>'],
    ['quoted text', '<p title=a>"x > y"</p>'],
    ['quoted text like a tag', '<p title=a>"b=c />"</p>'],
    ['text with an arrow', '<a href=url>Home > Docs</a>'],
    ['a button that says `=`', '<button on:click=f>=</button>'],
    ['a button that says `>`', '<button on:click=next>></button>'],
    ['a button that says `>>`', '<button on:click=next>>></button>'],
    ['an equation', '<p class=c>x=5</p>'],
    ['an equation in a sentence', '<p class=c>the value x=5 is</p>'],
    ['a space before the end', '<p class=c >text</p>'],
    ['an end on a line of its own', '<p class=c\n>\n more > text\n</p>'],
    ['text in brackets', '<p class=c>(x > 3)</p>'],
    ['a block', '<p class=c>{x} > y</p>'],
    ['less than', '<p hidden=a < b>c</p>'],
    ['a string', '<p class="a > b c=d />">c</p>'],
  ])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });

  it.each(['<p class=>b</p>', '<p class=x.>y</p>', '<p class=x. >y</p>', '<p class=a +>y</p>'])(
    'a half-typed value: %s',
    body => {
      expect(check(inView(body)).map(({ code }) => code)).not.toContain(CODE);
    },
  );
});

describe('the way out', () => {
  it.each([
    ['<Show when=move || n.get() > 5 fallback=f/>', '<Show when={move || n.get() > 5} fallback=f/>'],
    ['<Show when=a.len() > max.get()><p/></Show>', '<Show when={a.len() > max.get()}><p/></Show>'],
    ['<A b=a >= 3 />', '<A b={a >= 3} />'],
    ['<input value=a > b/>', '<input value={a > b}/>'],
    [
      '<button\n    disabled=move || n.get() > limits.min\n    // They may be "anywhere",\n    /* a=b */\n    on:click=f\n/>',
      '<button\n    disabled={move || n.get() > limits.min}\n    // They may be "anywhere",\n    /* a=b */\n    on:click=f\n/>',
    ],
    ['<A b=a > c() // more\n/>', '<A b={a > c()} // more\n/>'],
    [
      '<Show when=move || n.get() > 5 && n.get() < 9 fallback=f>"a"</Show>',
      '<Show when={move || n.get() > 5 && n.get() < 9} fallback=f>"a"</Show>',
    ],
    ['<p on:click=save::<i32>>"Save"</p>', '<p on:click={save::<i32>}>"Save"</p>'],
    ['<p on:click=save::<i32>>{on}</p>', '<p on:click={save::<i32>}>{on}</p>'],
    ['<p on:click=save::<Vec<i32>>>"Save"</p>', '<p on:click={save::<Vec<i32>>}>"Save"</p>'],
    ['<A b=it.collect::<Vec<u8>>().len() c=1/>', '<A b={it.collect::<Vec<u8>>().len()} c=1/>'],
    ['<p hidden=a > 5 && a < 9>"a"</p>', '<p hidden={a > 5 && a < 9}>"a"</p>'],
    [
      '<p id=if n > 2 { "x" } else { "y" } class="b">"t"</p>',
      '<p id={if n > 2 { "x" } else { "y" }} class="b">"t"</p>',
    ],
    [
      '<p on:click=move |x: Vec<u8>| set.set(1) id="x">"t"</p>',
      '<p on:click={move |x: Vec<u8>| set.set(1)} id="x">"t"</p>',
    ],
  ])('%s', (before, after) => {
    expect(fixed(inView(before))).toBe(inView(after));
    expect(check(inView(after))).toEqual([]);
  });

  it('is not taken where an attribute without a value could be meant', () => {
    for (const body of [
      '<A b=a > 3 hidden c=1/>',
      '<A b=a > 3 && c >= 4 d=1/>',
      '<A b=a > 3 // three\n hidden // from view\n c=1/>',
    ]) {
      const [finding] = check(inView(body));
      expect(finding?.code).toBe(CODE);
      expect(finding?.fix).toBeUndefined();
    }
  });

  it('shows the value as it should be written, where it fits', () => {
    const [finding] = check(inView('<A b=a > 3 c=1/>'));
    expect(finding?.message).toContain('`b={a > 3}`');
    const [long] = check(inView(`<A b=${'a'.repeat(80)} > 3 c=1/>`));
    expect(long?.message).toContain('`b={…}`');
  });
});
