import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { leptosCheck } from './command.js';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const SCOREBOARD = 'test/apps/counter/mistakes/scoreboard.rs';
const APPS = readdirSync(join(ROOT, 'test/apps'), { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(entry => entry.name);

interface Found {
  readonly findings: readonly {
    readonly file: string;
    readonly range: { readonly start: { readonly line: number } };
  }[];
}

/** The one-based lines of the mistakes that a file says it holds. */
function plantedLines(path: string): number[] {
  const text = readFileSync(join(ROOT, path), 'utf8');
  return [...text.matchAll(/^\/\/ (\d+) {2}/gm)].map(match => Number(match[1]));
}

describe('what the README shows', () => {
  it('finds every planted mistake, and nothing else', async () => {
    const { code, out } = await leptosCheck(ROOT, ['--format', 'json', SCOREBOARD]);
    const { findings } = JSON.parse(out) as Found;
    expect(findings.map(finding => finding.range.start.line + 1)).toEqual(plantedLines(SCOREBOARD));
    expect(code).toBe(1);
  });

  it('is what the command prints', async () => {
    const { out } = await leptosCheck(ROOT, [SCOREBOARD]);
    const shown =
      /\$ npx leptos-check .*\n([\s\S]*?)…\n/.exec(readFileSync(join(ROOT, 'README.md'), 'utf8'))?.[1] ?? '';
    expect(shown).not.toBe('');
    expect(out.startsWith(shown.trimEnd())).toBe(true);
  });

  it('is a demo that ends well', () => {
    const demo = spawnSync(process.execPath, ['server/scripts/demo.js'], { cwd: ROOT, encoding: 'utf8' });
    expect(demo.stdout).toContain('6 errors in 1 of 1 file');
    expect(demo.status).toBe(0);
  });
});

describe.each(APPS)('the sample app %s', app => {
  it('compiles, so there is nothing to find in it', async () => {
    const folders = [`test/apps/${app}/src`, `test/apps/${app}/crates`].filter(path => existsSync(join(ROOT, path)));
    const { code, out, err } = await leptosCheck(ROOT, folders);
    expect(err).toBe('');
    expect(out).toMatch(/^No problems in \d+ files, /);
    expect(code).toBe(0);
  });

  it('has mistakes beside it, which are found', async () => {
    const { code, out } = await leptosCheck(ROOT, ['--format', 'json', `test/apps/${app}/mistakes`]);
    expect((JSON.parse(out) as Found).findings).not.toEqual([]);
    expect(code).toBe(1);
  });
});
