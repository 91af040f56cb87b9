import { expect, it } from 'vitest';
import { check, expectFindings, inView } from '../checking.js';

const CODE = 'control-without-label';

it('finds a control of which nobody hears what it is for', () => {
  const [finding] = expectFindings(CODE, inView('<div><«input» type="text"/></div>'));
  expect(finding?.message).toBe(
    'Nobody is told what this `<input>` is for: put it in a `<label>`, or give it an `aria-label`.',
  );
  expect(finding?.severity).toBe('hint');
  expectFindings(CODE, inView('<div><label>"Name"</label><«select» name="a"></select></div>'));
  expectFindings(CODE, inView('<div><«textarea»/></div>'));
});

it('is silent where it has a name, or may have one', () => {
  for (const control of [
    '<label>"Name"<input/></label>',
    '<label><b><input/></b></label>',
    '<input aria-label="Name"/>',
    '<input id=id/>',
    '<input title="Name"/>',
    '<input {..more}/>',
    '<input type="hidden"/>',
    '<input type="submit"/>',
    '<input type=kind/>',
    '<input hidden=true/>',
    '<input placeholder="Name"/>',
    '<textarea placeholder=hint></textarea>',
    '<select style="color: red; display:none"></select>',
    '<Field><input/></Field>',
  ]) {
    expectFindings(CODE, inView(`<div>${control}</div>`));
  }
  expectFindings(CODE, inView('<input/>'));
});

it('is silent for half-typed code', () => {
  expect(check(inView('<div><input type="te</div>')).map(({ code }) => code)).not.toContain(CODE);
  expect(check(inView('<div><input title=/></div>')).map(({ code }) => code)).not.toContain(CODE);
  expect(check(inView('<div><select></div>')).map(({ code }) => code)).not.toContain(CODE);
});
