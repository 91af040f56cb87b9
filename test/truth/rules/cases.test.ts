import { describe, expect, it } from 'vitest';
import { KNOWN_CODES, SYNTAX_CODES } from '../../../server/src/check/codes.js';
import { MANIFEST_RULES } from '../../../server/src/check/manifest-rules/index.js';
import { RULES } from '../../../server/src/check/rules/index.js';
import { casesOf, readCases } from './cases.js';

const ERRORS = [
  ...SYNTAX_CODES,
  ...[...RULES, ...MANIFEST_RULES].filter(({ severity }) => severity === 'error').map(({ name }) => name),
];

describe('what rustc is asked about', () => {
  const cases = readCases();

  it.each(ERRORS)('%s has a mistake, and the same without it', code => {
    const kinds = cases.filter(one => one.code === code).map(({ kind }) => kind);
    expect(kinds.some(kind => kind === 'wrong' || kind === 'runs')).toBe(true);
    // A mistake in Cargo.toml has nothing to show in Rust.
    if (!MANIFEST_RULES.some(({ name }) => name === code)) expect(kinds).toContain('right');
  });

  it('is known to some rule', () => {
    expect(cases.map(({ code }) => code).filter(code => !KNOWN_CODES.includes(code))).toEqual([]);
  });
});

describe('a file of texts', () => {
  it('says what each of them is', () => {
    const file = '//@ wrong 0.6 0.8 islands\nfn a() {}\n\n//@ right\nfn b() {}\n//@ runs 0.7: late\nfn c() {}\n';
    expect(casesOf('some-rule', file)).toEqual([
      {
        code: 'some-rule',
        kind: 'wrong',
        releases: ['0.6', '0.8.20', '0.8.23'],
        specials: ['islands'],
        reason: '',
        text: 'fn a() {}\n\n',
        number: 1,
      },
      {
        code: 'some-rule',
        kind: 'right',
        releases: ['0.6', '0.7', '0.8.20', '0.8.23'],
        specials: [],
        reason: '',
        text: 'fn b() {}\n',
        number: 2,
      },
      {
        code: 'some-rule',
        kind: 'runs',
        releases: ['0.7'],
        specials: [],
        reason: 'late',
        text: 'fn c() {}\n',
        number: 3,
      },
    ]);
  });

  it.each([
    ['fn a() {}\n', 'does not begin with'],
    ['//@ wrng\n', 'a text is one of wrong, runs, right, not `wrng`'],
    ['//@ right 0.4\n', 'nothing is built with `0.4`'],
    ['//@ runs\n', 'what runs, and nothing else, has a reason'],
  ])('%j is refused', (file, message) => {
    expect(() => casesOf('some-rule', file)).toThrow(message);
  });
});
