import { expect, it } from 'vitest';
import { expectFindings } from '../checking.js';

const CODE = 'slot-form';

it('finds arguments', () => {
  const [finding] = expectFindings(CODE, '#[slot(«transparent»)]\nstruct Then { children: ChildrenFn }\n');
  expect(finding?.message).toBe('`#[slot]` takes no arguments: what its fields are is said by `#[prop(…)]`.');
  expect(finding?.severity).toBe('error');
});

it('finds fields without names', () => {
  const [finding] = expectFindings(CODE, '#[slot]\nstruct «Then»(ChildrenFn);\n');
  expect(finding?.message).toBe('The fields of a slot are props, so that they need names: write `struct Then { … }`.');
});

it('is silent for others', () => {
  expectFindings(CODE, '#[slot]\nstruct Then { children: ChildrenFn }\n#[slot]\nstruct Empty;\n');
  expectFindings(CODE, '#[slot()]\nstruct Then { children: ChildrenFn }\n');
  expectFindings(CODE, 'struct Pair(u8, u8);\n#[cfg_attr(feature = "a", slot)]\nstruct Then(ChildrenFn);\n');
});
