import { describe, expect, it } from 'vitest';
import { actedInView, titlesInView } from './acting.js';

describe('close tags', () => {
  it('are added', () => {
    expect(actedInView(['<d│iv>'], 'Add')).toEqual(['<div></div>']);
    expect(actedInView(['<d│iv>', '    <p/>'], 'Add')).toEqual(['<div>', '    <p/>', '</div>']);
    expect(actedInView(['<F│oo<T>>"a"'], 'Add')).toEqual(['<Foo<T>>"a"</Foo<T>>']);
    expect(actedInView(['<d│iv>'], 'Write')).toEqual(['<div/>']);
  });

  it('are corrected', () => {
    expect(actedInView(['<a>"b"</│b>'], 'Replace')).toEqual(['<a>"b"</a>']);
    expect(actedInView(['<p><a>"b"</│p>'], 'Add')).toEqual(['<p><a>"b"</a></p>']);
  });

  it('are removed', () => {
    expect(actedInView(['<a/></│b>'], 'Remove')).toEqual(['<a/>']);
  });

  it('are left alone where nothing is wrong', () => {
    expect(titlesInView('<a></│a>').filter(title => /^(?:Add|Replace)/.test(title))).toEqual([]);
  });
});
