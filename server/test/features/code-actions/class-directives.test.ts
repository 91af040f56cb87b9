import { describe, expect, it } from 'vitest';
import { actedInView, titlesInView } from './acting.js';

describe('one `class:` for each class', () => {
  it.each([
    ['<p cl│ass="a b-c" id="x"/>', '<p class:a=true class:b-c=true id="x"/>'],
    ['<p class=" a│  md:w-1/2 "/>', '<p class:a=true class=("md:w-1/2", true)/>'],
    ['<p class="md:fle│x 2xl:p-0.5"/>', '<p class:md:flex=true class=("2xl:p-0.5", true)/>'],
  ])('%s', (before, after) => {
    expect(actedInView([before], 'One `class:`')).toEqual([after]);
  });

  it.each([
    '<Foo cl│ass="a"/>',
    '<p cl│ass=""/>',
    '<p cl│ass=x/>',
    '<p cl│ass="a\\n"/>',
    '<p cl│ass="a a"/>',
    '<p cl│ass="a',
  ])('is not offered for %s', content => {
    expect(titlesInView(content)).not.toContain('One `class:` for each class');
  });
});

describe('one `class` for all', () => {
  it.each([
    ['<p class:a=tr│ue id="x" class:b=true/>', '<p class="a b" id="x"/>'],
    ['<p class:a│=true class="x y" class:b=f class:c/>', '<p class="x y a c" class:b=f/>'],
  ])('%s', (before, after) => {
    expect(actedInView([before], 'One `class`')).toEqual([after]);
  });

  it('keeps comments', () => {
    expect(actedInView(['<p', '    class:a│=true // one', '    class:b=true', '/>'], 'One `class`')).toEqual([
      '<p',
      '    class="a b" // one',
      '    ',
      '/>',
    ]);
  });

  it('is not offered for conditions', () => {
    expect(titlesInView('<p class:a=│f/>')).not.toContain('One `class` for all');
  });
});

describe('the tuple', () => {
  it.each([
    ['<p class:a=│f/>', '<p class=("a", f)/>'],
    ['<p class:a-b={move || │x > 1}/>', '<p class=("a-b", {move || x > 1})/>'],
  ])('of %s', (before, after) => {
    expect(actedInView([before], 'Write `class=')).toEqual([after]);
  });

  it.each([
    ['<p cl│ass=("a", f)/>', '<p class:a={f}/>'],
    ['<p cl│ass=("a-b", move || x.get())/>', '<p class:a-b={move || x.get()}/>'],
  ])('back from %s', (before, after) => {
    expect(actedInView([before], 'Write `class:')).toEqual([after]);
  });

  it.each(['<p cl│ass=("a/b", f)/>', '<p cl│ass=("a", x > 1)/>', '<p cl│ass=(["a", "b"], f)/>'])(
    'stays in %s',
    content => {
      expect(titlesInView(content)).not.toContain('Write `class:…=…`');
    },
  );
});
