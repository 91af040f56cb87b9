import { applyEdits } from 'tree-sitter-leptos';
import { describe, expect, it } from 'vitest';
import { editsOf } from '../../src/cli/check-file.js';
import { check, expectFindings, fixed, inView } from './checking.js';

const CODE = 'unused-suppression';
const WRONG = '<Show when=a > 5><p/></Show>';

describe('a comment in another form, which ignores nothing', () => {
  it.each([
    ['tag-ended-early - wanted', 'tag-ended-early: wanted'],
    ['tag-ended-early – wanted', 'tag-ended-early: wanted'],
    ['tag-ended-early (wanted)', 'tag-ended-early: wanted'],
    ['tag-ended-early, because it is wanted', 'tag-ended-early: because it is wanted'],
    ['tag-ended-early, unknown-element; wanted', 'tag-ended-early, unknown-element: wanted'],
  ])('%s, and the fix puts a colon in front of the reason', (wrong, right) => {
    expectMended(` ${wrong}`, ` ${right}`);
  });

  it.each([
    [': tag-ended-early', ' tag-ended-early'],
    [': tag-ended-early: wanted', ' tag-ended-early: wanted'],
    ['(tag-ended-early)', ' tag-ended-early'],
    ['[tag-ended-early, unknown-element] wanted', undefined],
    [' tag-ended-early wanted', undefined],
  ])('%s, and the fix puts the name behind the word', (wrong, right) => {
    expectMended(wrong, right);
  });

  it('as a block', () => {
    const text = inView('\n/* leptos-check-ignore tag-ended-early - wanted */\n<p/>');
    expect(fixed(text)).toBe(text.replace(' - ', ': '));
  });

  it.each(['', ':', ': the reason', ' - the reason', ' (the reason)'])('%s, and no name', behind => {
    const [finding] = expectFindings(CODE, inView(`\n// «leptos-check-ignore»${behind}\n<p/>`));
    expect(finding?.message).toBe(
      'This ignores nothing, as it names no rule: write `leptos-check-ignore NAME: the reason`',
    );
    expect(finding?.fix).toBeUndefined();
  });

  it('with a mistyped name, whose mending somebody has to look at', () => {
    const [finding] = expectFindings(CODE, inView('\n// «leptos-check-ignore tag-ended-erly» - so\n<p/>'));
    expect(finding?.message).toBe('This ignores nothing: write `leptos-check-ignore tag-ended-early: the reason`');
    expect(finding?.fix).toBeUndefined();
    expect(finding?.suggestions).toHaveLength(1);
  });

  it('leaves what it was meant to ignore', () => {
    const codes = check(inView(`\n// leptos-check-ignore tag-ended-early - wanted\n${WRONG}`)).map(({ code }) => code);
    expect(codes).toEqual([CODE, 'tag-ended-early']);
  });

  it.each([
    'leptos-check-ignore comments are explained there',
    'see leptos-check-ignore: it is explained there',
    'leptos-check-ignored: the rest',
    'leptos-check-ignore unused-suppression, tag-ended-early - wanted',
  ])('is not seen in `%s`', comment => {
    expectFindings(CODE, inView(`\n// ${comment}\n<p/>`));
  });

  /** Asserts that a comment is found, and becomes another by the fix; that it has no fix where there is no other. */
  function expectMended(wrong: string, right: string | undefined): void {
    const text = (behind: string): string => inView(`\n// leptos-check-ignore${behind}\n${WRONG}`);
    const findings = check(text(wrong)).filter(({ code }) => code === CODE);
    expect(findings.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^This ignores nothing: write `leptos-check-ignore tag-ended-early/),
    ]);
    expect(applyEdits(text(wrong), editsOf(findings))).toBe(text(right ?? wrong));
  }
});
