import { describe, expect, it } from 'vitest';
import { check, expectFindings, fixed, inView } from '../checking.js';

const CODE = 'closure-parameters';

describe('reports', () => {
  it('a handler that takes no event', () => {
    const [finding] = expectFindings(CODE, inView('<p on:click=move «||» count.set(1)/>'));
    expect(finding?.message).toBe(
      'The handler of `on:click` is called with the event: write `|_|`, or `|ev|` to use it.',
    );
  });

  it.each([
    ['a handler that takes more', '<p on:click=«|_, _|» ()/>'],
    ['one in a block', '<p on:click={move «||» ()}/>'],
    ['one of a component', '<Card on:click=«||» ()/>'],
    ['one of another event', '<p on:my-event:capture=«||» ()/>'],
    ['a value that takes something', '<p title=«|x|» x class=«|_|» "a" class:a=«|_|» true style:a=«|_|» "b"/>'],
    ['a property that does', '<input prop:value=«|x: u8|» x/>'],
    ['an attribute behind the marker', '<Card {..} title=«|x|» x/>'],
    ['content that takes something', '<p>{«|x|» x}</p>'],
    ['content of a component', '<For each=items key=key>{move «|(a, b)|» view! { <p>{a}</p> }}</For>'],
  ])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });
});

describe('is silent about', () => {
  it.each([
    ['handlers with an event', '<p on:click=move |ev| f(ev) on:input=|(a, b)| () on:keydown=|_: Event| ()/>'],
    ['comments with commas', '<p on:click=|ev /* a, b */| f(ev) on:input=|Row { a, b }| f(a, b)/>'],
    ['functions with a name', '<p on:click=save title=title class=f(|x| x)/>'],
    ['values without parameters', '<p title=|| a class:a=move || b>{|| c}{move || d}</p>'],
    ['closures that are called at once', '<p title=(|x| x)(1)>{(|x| x)(1)}</p>'],
    ['props', '<For key=|x| x children=|x| x/>'],
    ['references, bindings, directives of own', '<p node_ref=|x| x use:dir=|x| x bind:value=|x| x/>'],
    ['text', '<p title="|x|">"|x|"</p>'],
  ])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });

  it('handlers as HTML has them, which another rule tells of', () => {
    expect(check(inView('<p onclick=|_| x/>')).map(({ code }) => code)).toEqual(['inline-handler-closure']);
  });

  it.each(['<p on:click=|', '<p on:click=move ||', '<p on:click=|| {', '<p>{|x'])('half-typed code: %s', body => {
    expect(check(inView(body)).map(({ code }) => code)).not.toContain(CODE);
  });
});

describe('the way out', () => {
  it.each([
    ['<p on:click=move || count.set(1)/>', '<p on:click=move |_| count.set(1)/>'],
    ['<p on:click=|ev, _| f(ev)/>', '<p on:click=|ev| f(ev)/>'],
    ['<p title=|_| "a"/>', '<p title=|| "a"/>'],
    ['<p>{|_: u8| a}</p>', '<p>{|| a}</p>'],
    // What is used cannot go.
    ['<p>{|x| x}</p>', '<p>{|x| x}</p>'],
  ])('%s', (before, after) => {
    expect(fixed(inView(before))).toBe(inView(after));
  });
});
