import { describe, expect, it } from 'vitest';
import { actedInView, titlesInView } from './acting.js';

const TITLE = 'Read it in a closure';

describe('a closure around a read', () => {
  it.each([
    ['<p>{x.│get()}</p>', '<p>{move || x.get()}</p>'],
    ['<p>{ x.│get() }</p>', '<p>{ move || x.get() }</p>'],
    ['<p class=x.g│et()/>', '<p class=move || x.get()/>'],
    ['<p class:a={x.│get()}/>', '<p class:a={move || x.get()}/>'],
    ['<p>{let a = x.│get(); a}</p>', '<p>{move || { let a = x.get(); a }}</p>'],
    ['<p>{let a = x.│get(); a // b\n}</p>', '<p>{move || { let a = x.get(); a // b\n}\n}</p>'],
    ['<p>{ "a".to_owned() + &x.│get() + "b" }</p>', '<p>{ move || "a".to_owned() + &x.get() + "b" }</p>'],
    ['<p>{x.with(|y| y│ + 1)}</p>', '<p>{move || x.with(|y| y + 1)}</p>'],
    ['<p>{(move || y.get(), x.│get())}</p>', '<p>{move || (move || y.get(), x.get())}</p>'],
    ['<p>{list.map(|y| y.g│et())}</p>', '<p>{move || list.map(|y| y.get())}</p>'],
    ['<p>{format!("{}", x.g│et())}</p>', '<p>{move || format!("{}", x.get())}</p>'],
  ])('%s', (before, after) => {
    expect(actedInView([before], TITLE).join('\n')).toBe(after);
  });

  it.each([
    '<p>{move || x.│get()}</p>',
    '<p>{|| x.│get()}</p>',
    '<p class=("a", move || x.│get())/>',
    '<p>{f(move |y| x.│get() + y)}</p>',
    '<p>{list.│map(|y| view! { <i>{y.get()}</i> })}</p>',
    '<p>{│x}</p>',
    '<p>{"x.g│et()"}</p>',
    '<Foo a=x.│get()/>',
    '<p on:click=x.g│et()/>',
    '<p>{x.│get(}</p>',
    '<p>{x.│</p>',
  ])('is not offered for %s', content => {
    expect(titlesInView(content).filter(title => title.startsWith(TITLE))).toEqual([]);
  });
});
