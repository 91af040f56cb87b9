import { expect, it } from 'vitest';
import { check, expectFindings, inView } from '../checking.js';

const CODE = 'block-as-tag-name';

it('finds a block where a name stands', () => {
  const [finding] = expectFindings(CODE, inView('<«{level}»>"a"</{level}>'));
  expect(finding?.message).toBe(
    'A tag needs a name that is written out: for one that is only known later, choose between elements with `match`, or call a function.',
  );
  expect(finding?.severity).toBe('error');
});

it('is silent for lists of attributes, other names, half-typed tags and older versions', () => {
  expectFindings(CODE, inView('<{..} class="a"/>'));
  expectFindings(CODE, inView('<p>{level}</p>'));
  expect(check(inView('<{level}>"a"')).map(({ code }) => code)).not.toContain(CODE);
  expectFindings(CODE, inView('<{level}>"a"</{level}>'), { version: '0.6' });
});
