import { expect, it } from 'vitest';
import { check, expectFindings, fixed } from '../checking.js';

const CODE = 'deprecated-name';

it('finds a name of an older version, and writes the new one', () => {
  const code = 'fn f() {\n    let (a, set_a) = «create_signal»(0);\n}\n';
  const [finding] = expectFindings(CODE, code, { version: '0.7' });
  expect(finding?.message).toBe('`create_signal` is an old name: Leptos 0.7 has `signal`.');
  expect(finding?.severity).toBe('hint');
  expect(fixed(code.replace(/[«»]/g, ''))).toBe('fn f() {\n    let (a, set_a) = signal(0);\n}\n');
});

it('finds types, and imports, which nobody changes unasked', () => {
  expectFindings(CODE, 'fn f(a: «MaybeSignal»<u8>) {}\n');
  const [finding] = expectFindings(CODE, '«use leptos::*;»\n');
  expect(finding?.fix).toBeUndefined();
  expect(finding?.suggestions?.[0]?.title).toBe('Replace `use leptos::*;` by `use leptos::prelude::*;` (Leptos 0.8)');
});

it('finds names that are imported one by one, and changes the import with the call', () => {
  const code = '«use leptos::{create_signal, view};»\nfn f() {\n    «create_signal»(0);\n    «create_signal»(1);\n}\n';
  expectFindings(CODE, code);
  expect(fixed(code.replace(/[«»]/g, ''))).toBe(
    'use leptos::{prelude::*, view};\nfn f() {\n    signal(0);\n    signal(1);\n}\n',
  );
});

it('leaves the modules of Leptos beside its prelude alone', () => {
  expectFindings(CODE, 'use leptos::*;\nuse leptos::prelude::*;\n');
});

it('is silent for names of somebody else, and in versions that have them', () => {
  expectFindings(CODE, 'fn create_signal() {}\nfn f() {\n    create_signal();\n}\n');
  expect(check('fn f() {\n    create_signal(0);\n}\n', { version: '0.6' })).toEqual([]);
});
