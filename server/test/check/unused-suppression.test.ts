import { applyEdits } from 'tree-sitter-leptos';
import { describe, expect, it } from 'vitest';
import type { Rule } from '../../src/check/rule.js';
import { editsOf } from '../../src/cli/check-file.js';
import { check, expectFindings, inView } from './checking.js';

const CODE = 'unused-suppression';
const WRONG = '<Show when=a > 5><p/></Show>';

describe('a name that suppresses nothing', () => {
  it.each([
    ['alone', '// leptos-check-ignore «tag-ended-early»: so\n<p/>', '<p/>'],
    ['behind a tag', '<p/> // leptos-check-ignore «tag-ended-early»\n', '<p/>\n'],
    ['in front of a tag', '/* leptos-check-ignore «tag-ended-early» */ <p/>', '<p/>'],
    [
      'as the last of two',
      `// leptos-check-ignore tag-ended-early, «syntax/rust»: so\n${WRONG}`,
      `// leptos-check-ignore tag-ended-early: so\n${WRONG}`,
    ],
    [
      'as the first of two',
      `// leptos-check-ignore «syntax/rust», tag-ended-early: so\n${WRONG}`,
      `// leptos-check-ignore tag-ended-early: so\n${WRONG}`,
    ],
  ])('%s, and the fix removes it', (_, marked, right) => {
    // The comment has its lines for itself.
    const inLines = (body: string): string => `fn f() -> impl IntoView {\n    view! {\n${body}\n    }\n}\n`;
    const text = inLines(marked.replace(/[«»]/g, ''));
    const findings = expectFindings(CODE, inLines(marked));
    expect(applyEdits(text, editsOf(findings))).toBe(inLines(right));
  });

  it('is told in words', () => {
    const [finding] = check(inView('\n// leptos-check-ignore tag-ended-early\n<p/>'));
    expect(finding?.message).toBe('`tag-ended-early` finds nothing here, so there is nothing to ignore');
    expect(finding?.severity).toBe('warning');
  });

  it('of no rule is told with the nearest one', () => {
    const [finding] = expectFindings(CODE, inView('\n// leptos-check-ignore «tag-ended-erly»: so\n<p/>'));
    expect(finding?.message).toBe('There is no rule `tag-ended-erly`; did you mean `tag-ended-early`?');
    expect(finding?.fix).toBeUndefined();
    expect(finding?.suggestions).toHaveLength(1);
  });
});

describe('nothing is said', () => {
  it.each([
    ['of a rule that is off', { levels: { 'tag-ended-early': 'off' } }],
    ['where it is off itself', { levels: { [CODE]: 'off' } }],
  ] as const)('%s', (_, options) => {
    expect(check(inView('\n// leptos-check-ignore tag-ended-early\n<p/>'), options)).toEqual([]);
  });

  it('where it is told to keep the comment', () => {
    expectFindings(CODE, inView(`\n// leptos-check-ignore ${CODE}, tag-ended-early: soon\n<p/>`));
  });

  it('in a file with something half-typed', () => {
    const found = check(inView('\n// leptos-check-ignore tag-ended-early\n<p/>\n<di'));
    expect(found.map(({ code }) => code)).not.toContain(CODE);
  });

  it('of a rule that asked the project, which may be known better elsewhere', () => {
    const asking: Rule = {
      name: 'tag-ended-early',
      severity: 'error',
      check: ({ project }) => [...project.crates()].map(() => never()),
    };
    expect(check(inView('\n// leptos-check-ignore tag-ended-early\n<p/>'), {}, [asking])).toEqual([]);
  });
});

function never(): never {
  throw new Error('there is no crate');
}
