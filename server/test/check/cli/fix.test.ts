import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { applyEdits } from 'tree-sitter-leptos';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/check/finding.js';
import { editsOf } from '../../../src/cli/check-file.js';
import { FINE, folderWith, leptosCheck, leptosCheckUnprivileged, WRONG } from './command.js';

const RIGHT = WRONG.replace('a > 5', '{a > 5}');

describe('--fix', () => {
  it('mends what is safe to mend, and tells of it', async () => {
    const folder = folderWith({ 'a.rs': WRONG, 'b.rs': FINE });
    const { code, out } = await leptosCheck(folder, ['--fix']);
    expect(readFileSync(join(folder, 'a.rs'), 'utf8')).toBe(RIGHT);
    expect(code).toBe(0);
    expect(out).toMatch(/^1 problem fixed\. No problems in 2 files/);
    expect(readdirSync(folder).sort()).toEqual(['.git', 'a.rs', 'b.rs']);
  });

  it('leaves what is not, and tells of it where it is now', async () => {
    const folder = folderWith({ 'a.rs': `${WRONG}fn g() { view! { <div> } }\n` });
    const { code, out } = await leptosCheck(folder, ['--fix', '--format', 'github']);
    expect(code).toBe(1);
    expect(out).toMatch(/^::error file=a\.rs,line=4,.*syntax\/unclosed-element.*\n$/);
  });

  it('takes several rounds where one mends what was hidden by another', async () => {
    const folder = folderWith({ 'a.rs': 'fn f() { view! { <A b=a > 5 c=d > 6/><br> } }\n' });
    expect((await leptosCheck(folder, ['--fix'])).code).toBe(0);
    expect(readFileSync(join(folder, 'a.rs'), 'utf8')).toBe('fn f() { view! { <A b={a > 5} c={d > 6}/><br/> } }\n');
  });

  it('keeps a byte order mark and CRLF', async () => {
    const text = `\u{feff}${WRONG.replaceAll('\n', '\r\n')}`;
    const folder = folderWith({ 'a.rs': text });
    await leptosCheck(folder, ['--fix']);
    expect(readFileSync(join(folder, 'a.rs'), 'utf8')).toBe(text.replace('a > 5', '{a > 5}'));
  });

  it('leaves what is turned off or ignored', async () => {
    const ignored = WRONG.replace('    view!', '    // leptos-check-ignore tag-ended-early: so\n    view!');
    const folder = folderWith({ 'a.rs': WRONG, 'b.rs': ignored });
    await leptosCheck(folder, ['--fix', '--rule', 'tag-ended-early=off', 'a.rs']);
    await leptosCheck(folder, ['--fix', 'b.rs']);
    expect(readFileSync(join(folder, 'a.rs'), 'utf8')).toBe(WRONG);
    expect(readFileSync(join(folder, 'b.rs'), 'utf8')).toBe(ignored);
  });

  it.skipIf(process.platform === 'win32')('keeps the mode, and a link a link', async () => {
    const folder = folderWith({ 'a.rs': WRONG });
    chmodSync(join(folder, 'a.rs'), 0o640);
    symlinkSync('a.rs', join(folder, 'link.rs'));
    await leptosCheck(folder, ['--fix', 'link.rs']);
    expect(readFileSync(join(folder, 'a.rs'), 'utf8')).toBe(RIGHT);
    expect(statSync(join(folder, 'a.rs')).mode & 0o777).toBe(0o640);
    expect(lstatSync(join(folder, 'link.rs')).isSymbolicLink()).toBe(true);
  });

  it.skipIf(process.platform === 'win32')('leaves a file that must not be written', async () => {
    const folder = folderWith({ 'a.rs': WRONG });
    chmodSync(join(folder, 'a.rs'), 0o444);
    chmodSync(folder, 0o777);
    const { code, err } = await leptosCheckUnprivileged(folder, ['--fix']);
    expect(code).toBe(2);
    expect(err).toBe('leptos-check: a.rs: was not fixed: cannot be written: permission denied\n');
    expect(readFileSync(join(folder, 'a.rs'), 'utf8')).toBe(WRONG);
  });
});

describe('edits', () => {
  function finding(...edits: [number, number, string][]): Finding {
    const fix = { title: 'x', edits: edits.map(([start, end, text]) => ({ start, end, text })) };
    return { start: 0, end: 0, code: 'x', severity: 'error', message: 'x', related: [], fix };
  }

  it('of one fix are taken as a whole or not at all', () => {
    const edits = editsOf([finding([1, 3, 'X']), finding([0, 0, '{'], [2, 4, '}']), finding([5, 6, 'Y'])]);
    expect(applyEdits('abcdefg', edits)).toBe('aXdeYg');
  });

  it('that replace the same in the same way are made once', () => {
    const edits = editsOf([finding([0, 1, 'X'], [2, 3, 'Y']), finding([0, 1, 'X'], [4, 5, 'Z'])]);
    expect(applyEdits('abcdef', edits)).toBe('XbYdZf');
  });

  it('that touch wait for the next round', () => {
    expect(applyEdits('abc', editsOf([finding([1, 1, '1']), finding([1, 1, '2'])]))).toBe('a1bc');
  });
});
