import { expect, it } from 'vitest';
import { expectFindings, inView } from '../checking.js';

const CODE = 'for-key-not-unique';

it('finds a key that is the same for all', () => {
  const [finding] = expectFindings(CODE, inView('<For each=rows key=«|_| 0» let:row>{row}</For>'));
  expect(finding?.message).toBe(
    'All rows have the same key, so that only one of them is kept: return what tells them apart.',
  );
  expect(finding?.severity).toBe('warning');
  expectFindings(CODE, inView('<For each=rows key=«move |_row| ()» let:row>{row}</For>'));
});

it('finds a key that is the number of the row', () => {
  const each = 'each=move || rows.get().into_iter().enumerate()';
  const [finding] = expectFindings(CODE, inView(`<For ${each} key=«|(i, _)| *i» let((i, row))>{row}</For>`));
  expect(finding?.message).toBe(
    'The number of a row is no key: rows that move or go away keep the state of others. Return something of the item.',
  );
});

it('is silent for whatever may tell rows apart', () => {
  const each = 'each=move || rows.get().into_iter().enumerate()';
  expectFindings(CODE, inView(`<For ${each} key=|(_, row)| row.id let((i, row))>{row}</For>`));
  expectFindings(CODE, inView(`<For ${each} key=|(i, row)| (*i, row.id) let((i, row))>{row}</For>`));
  expectFindings(CODE, inView('<For each=rows key=|(id, _)| *id let:row>{row}</For>'));
  expectFindings(CODE, inView('<For each=rows key=|row| row.id let:row>{row}</For>'));
});
