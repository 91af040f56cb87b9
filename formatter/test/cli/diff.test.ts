import { describe, expect, it } from 'vitest';
import { unifiedDiff } from '../../src/cli/diff.js';

describe('a diff', () => {
  it('has three lines around each change', async () => {
    const before = Array.from({ length: 20 }, (_, index) => `${index}\n`);
    const after = before.with(5, 'five\n').with(15, 'fifteen\n');
    expect(await unifiedDiff('a.rs', before.join(''), after.join(''), false)).toBe(
      [
        '--- a.rs',
        '+++ a.rs',
        '@@ -3,7 +3,7 @@',
        ...[' 2', ' 3', ' 4', '-5', '+five', ' 6', ' 7', ' 8'],
        '@@ -13,7 +13,7 @@',
        ...[' 12', ' 13', ' 14', '-15', '+fifteen', ' 16', ' 17', ' 18'],
        '',
      ].join('\n'),
    );
  });

  it('says where there is no newline at the end', async () => {
    expect(await unifiedDiff('a.rs', 'a', 'b\n', false)).toBe(
      '--- a.rs\n+++ a.rs\n@@ -1,1 +1,1 @@\n-a\n\\ No newline at end of file\n+b\n',
    );
  });

  it('of megabytes that changed all over comes in time', async () => {
    const before = Array.from({ length: 60_000 }, (_, index) => `${(index * 7919) % 60_013}`).join('\n');
    const after = Array.from({ length: 60_000 }, (_, index) => `${(index * 104_729) % 60_013} `).join('\n');
    const began = performance.now();
    const diff = await unifiedDiff('a.rs', `head\n${before}\ntail\n`, `head\n${after}\ntail\n`, false);
    expect(performance.now() - began).toBeLessThan(15_000);
    expect(diff.split('\n').slice(0, 3)).toEqual([
      '--- a.rs',
      '+++ a.rs',
      expect.stringMatching(/^@@ -[12],6000[0-4] \+[12],6000[0-4] @@$/),
    ]);
  }, 30_000);
});
