import { expect, it } from 'vitest';
import { expectFindings } from '../checking.js';

const CODE = 'platform-sized-integer';

it('finds numbers whose size is not the same on both ends', () => {
  const [finding] = expectFindings(
    CODE,
    '#[server]\nasync fn «count»(«first»: usize, a: u8) -> Result<Vec<isize>, ServerFnError> {}\n',
  ).slice(-1);
  expect(finding?.message).toBe(
    '`usize` has 32 bits in the browser and mostly 64 on the server: ' +
      'write `u32` or `u64` for `first`, so that both ends agree.',
  );
  expect(finding?.severity).toBe('hint');
});

it('is silent for others', () => {
  expectFindings(CODE, '#[server]\nasync fn count(a: u64) -> Result<i32, ServerFnError> {}\n');
  expectFindings(CODE, 'async fn count(a: usize) {}\n');
});
