import { describe, expect, it } from 'vitest';
import { complete, completeTyped } from '../../../src/features/completion/completion.js';
import { TypedPart } from '../../../src/features/completion/typed-part.js';
import { context, view } from '../snippet.js';

describe('what is typed', () => {
  it.each(['div', 'Dialog', 'wide-grid', 'D_I', 'ui::Dispatch'])('fits %s', name => {
    expect(new TypedPart('<Di', 3).fits(1, name)).toBe(true);
  });

  it.each(['id', 'd', 'span', ''])('does not fit %s', name => {
    const typed = new TypedPart('<Di', 3);
    expect(typed.fits(1, name)).toBe(false);
    expect(typed.hasLeftOut).toBe(true);
  });

  it('ends at the cursor, and begins where the word does that is replaced', () => {
    const typed = new TypedPart('on:click', 4);
    expect(typed.fits(0, 'on:change')).toBe(true);
    expect(typed.fits(0, 'on:input')).toBe(false);
    expect(typed.fits(3, 'click')).toBe(true);
    expect(typed.fits(4, 'anything')).toBe(true);
  });
});

describe('the proposals that fit what is typed', () => {
  const labels = (marked: string): string[] => {
    const { document, offset } = view(marked);
    return completeTyped(document, offset, context()).completions.map(({ label }) => label);
  };

  it('are all behind `<`, as nothing is typed', () => {
    const { document, offset } = view('<|');
    const fitting = completeTyped(document, offset, context());
    expect(fitting).toEqual({ completions: complete(document, offset, context()), isIncomplete: false });
  });

  it('are few with two letters, and the list says so', () => {
    expect(labels('<di|')).toEqual(expect.arrayContaining(['div', 'dialog']));
    expect(labels('<di|')).not.toContain('span');
    const { document, offset } = view('<di|');
    expect(completeTyped(document, offset, context()).isIncomplete).toBe(true);
  });

  it('are all where none does: the place is no one else’s', () => {
    const { document, offset } = view('<xyzzy|');
    const all = complete(document, offset, context());
    expect(completeTyped(document, offset, context())).toEqual({ completions: all, isIncomplete: false });
    expect(all.length).toBeGreaterThan(100);
  });

  it('are looked for once where there are none', () => {
    const { document, offset } = view('{ value| }');
    let asked = 0;
    const counting = {
      ...context(),
      get css() {
        asked++;
        return undefined;
      },
    };
    complete(document, offset, counting);
    const once = asked;
    expect(once).toBeGreaterThan(0);
    expect(completeTyped(document, offset, counting)).toEqual({ completions: [], isIncomplete: false });
    expect(asked).toBe(2 * once);
  });

  it('are those of all that there are, in their order', () => {
    for (const marked of ['<di|', '<div cl|', '<input type="e|"', '<p>ul>li|', '<button on:cl|', '<p class="a" st|']) {
      const { document, offset } = view(marked);
      const all = complete(document, offset, context());
      const typed = new TypedPart(document.text, offset);
      const expected = all.filter(({ start, filterText, label }) => typed.fits(start, filterText ?? label));
      expect(completeTyped(document, offset, context()).completions).toEqual(expected);
    }
  });
});
