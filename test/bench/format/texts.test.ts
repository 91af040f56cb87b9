import { describe, expect, it } from 'vitest';
import { Formatter } from '../../../formatter/src/format.js';
import { asOneView, longFile, withOneChange } from './texts.js';

const formatter = await Formatter.load();
const text = longFile(300);

describe('the texts that are formatted', () => {
  it('parse, and are not formatted yet', () => {
    const { edits, refusals } = formatter.format(text);
    expect(edits.length).toBeGreaterThan(1);
    expect(refusals).toEqual([]);
  });

  it('have all content in one view', () => {
    const one = asOneView(text);
    const { edits, refusals } = formatter.format(one);
    expect([edits.length, refusals]).toEqual([1, []]);
    expect(one.match(/<\/section>/g)?.length).toBe(text.match(/<\/section>/g)?.length);
  });

  it('have one view that changes', () => {
    const clean = formatter.format(text).text;
    const { edits, text: again } = formatter.format(withOneChange(clean));
    expect([edits.length, again]).toEqual([1, clean]);
  });
});
