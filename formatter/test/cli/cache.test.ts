import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cacheFolder, folderWith, HALF_TAME, leptosFormat, TAME, WILD } from './command.js';

/** A project whose files were all written long ago: what the system says about them can be trusted. */
function project(files: Readonly<Record<string, string>>): { folder: string; XDG_CACHE_HOME: string } {
  const folder = folderWith(files);
  for (const path of Object.keys(files)) age(join(folder, path));
  return { folder, XDG_CACHE_HOME: cacheFolder() };
}

/** The change itself is noted by the system with the present time, which nobody can set. */
async function settled(): Promise<void> {
  await new Promise(resolve => setTimeout(resolve, 2100));
}

function age(path: string): void {
  const old = new Date(Date.now() - 60_000);
  utimesSync(path, old, old);
}

function cacheFiles(XDG_CACHE_HOME: string): string[] {
  return readdirSync(join(XDG_CACHE_HOME, 'leptos-format')).map(name => join(XDG_CACHE_HOME, 'leptos-format', name));
}

/** Makes the content of a file wrong, and all that the system says about it right. */
function changeInSecret(path: string, text: string): void {
  const { atime, mtime, size } = statSync(path);
  expect(text.length).toBe(size);
  writeFileSync(path, text);
  utimesSync(path, atime, mtime);
}

/** Marks every file as formatted in the cache. */
function lie(XDG_CACHE_HOME: string, change: (json: string) => string): void {
  for (const path of cacheFiles(XDG_CACHE_HOME)) {
    writeFileSync(path, change(readFileSync(path, 'utf8')));
  }
}

describe('a second run', () => {
  it('says the same as the first', async () => {
    const { folder, XDG_CACHE_HOME } = project({ 'a.rs': WILD, 'b.rs': TAME, 'c.rs': 'fn f() {}', 'd.rs': HALF_TAME });
    await settled();
    const run = async () => {
      const { code, out, err } = await leptosFormat(folder, ['--check'], { env: { XDG_CACHE_HOME } });
      return { code, out, err: err.replace(/\d+\.\d s/, 'N s') };
    };
    const first = await run();
    expect(first).toMatchObject({ code: 2, out: 'a.rs\n' });
    expect(await run()).toEqual(first);
    expect(cacheFiles(XDG_CACHE_HOME)).toHaveLength(1);
  });

  it('formats what the first one has only looked at', async () => {
    const { folder, XDG_CACHE_HOME } = project({ 'a.rs': WILD });
    const env = { XDG_CACHE_HOME };
    expect((await leptosFormat(folder, ['--check'], { env })).code).toBe(1);
    expect((await leptosFormat(folder, ['--diff'], { env })).out).toContain('+            <p>"x"</p>\n');
    expect((await leptosFormat(folder, [], { env })).code).toBe(0);
    expect(readFileSync(join(folder, 'a.rs'), 'utf8')).toBe(TAME);
    expect((await leptosFormat(folder, ['--check'], { env })).code).toBe(0);
  });

  it('does not read files of which the system says that they have not changed', async () => {
    const { folder, XDG_CACHE_HOME } = project({ 'a.rs': TAME });
    await settled();
    const env = { XDG_CACHE_HOME };
    expect((await leptosFormat(folder, ['--check'], { env })).code).toBe(0);
    const [cache = ''] = cacheFiles(XDG_CACHE_HOME);
    const stamp = statSync(join(folder, 'a.rs'));
    expect(readFileSync(cache, 'utf8')).toContain(`[${stamp.ino},${stamp.size},${stamp.mtimeMs},${stamp.ctimeMs}]`);
  });

  it('sees a change that leaves size and time of modification as they were', async () => {
    const { folder, XDG_CACHE_HOME } = project({ 'a.rs': TAME });
    await settled();
    const env = { XDG_CACHE_HOME };
    expect((await leptosFormat(folder, ['--check'], { env })).code).toBe(0);
    changeInSecret(join(folder, 'a.rs'), TAME.replace('    <p>', '   <p> '));
    expect((await leptosFormat(folder, ['--check'], { env })).code).toBe(1);
  });

  it('sees a change right after the first one', async () => {
    const { folder, XDG_CACHE_HOME } = project({ 'a.rs': TAME });
    const env = { XDG_CACHE_HOME };
    expect((await leptosFormat(folder, ['--check'], { env })).code).toBe(0);
    changeInSecret(join(folder, 'a.rs'), TAME.replace('    <p>', '   <p> '));
    expect((await leptosFormat(folder, ['--check'], { env })).code).toBe(1);
  });

  it('goes by the content of a file that was only touched', async () => {
    const { folder, XDG_CACHE_HOME } = project({ 'a.rs': TAME });
    const env = { XDG_CACHE_HOME };
    expect((await leptosFormat(folder, ['--check'], { env })).code).toBe(0);
    age(join(folder, 'a.rs'));
    expect((await leptosFormat(folder, ['--check'], { env })).code).toBe(0);
  });
});

describe('what is known is not used', () => {
  it('with other settings', async () => {
    const { folder, XDG_CACHE_HOME } = project({ 'a.rs': TAME });
    const env = { XDG_CACHE_HOME };
    expect((await leptosFormat(folder, ['--check'], { env })).code).toBe(0);
    expect((await leptosFormat(folder, ['--check', '-t', '2'], { env })).code).toBe(1);
    writeFileSync(join(folder, 'leptosfmt.toml'), 'tab_spaces = 2');
    expect((await leptosFormat(folder, ['--check'], { env })).code).toBe(1);
  });

  it('of another version', async () => {
    const { folder, XDG_CACHE_HOME } = project({ 'a.rs': WILD });
    const env = { XDG_CACHE_HOME };
    expect((await leptosFormat(folder, ['--check'], { env })).code).toBe(1);
    lie(XDG_CACHE_HOME, json => json.replace(/^leptos-format \S+/, 'leptos-format 0.0.1-other'));
    expect((await leptosFormat(folder, ['--check'], { env })).code).toBe(1);
  });

  it.each([
    ['cut off', (json: string) => json.slice(0, json.length / 2)],
    ['empty', () => ''],
    ['changed', (json: string) => json.replace(/,0,\[\]\]/, ',1,[]]')],
    ['something else', () => '\u{0}\u{1}\u{2}'],
  ])('where it is %s', async (_, damage) => {
    const { folder, XDG_CACHE_HOME } = project({ 'a.rs': WILD });
    const env = { XDG_CACHE_HOME };
    await leptosFormat(folder, ['--check'], { env });
    lie(XDG_CACHE_HOME, damage);
    const { code, out, err } = await leptosFormat(folder, ['--check'], { env });
    expect({ code, out }).toEqual({ code: 1, out: 'a.rs\n' });
    expect(err).toMatch(/^1 file checked: 1 not formatted, \d/);
  });

  it('with --no-cache, with --range, with --stdin, and for single files', async () => {
    const { folder, XDG_CACHE_HOME } = project({ 'a.rs': TAME });
    const env = { XDG_CACHE_HOME };
    for (const args of [['--no-cache', '.'], ['--range', '1:2', 'a.rs'], ['--stdin'], ['a.rs']]) {
      expect((await leptosFormat(folder, args, { env, input: TAME })).code).toBe(0);
    }
    expect(readdirSync(XDG_CACHE_HOME)).toEqual([]);
  });
});

it('a cache that cannot be written keeps nobody from formatting', async () => {
  const { folder } = project({ 'a.rs': WILD });
  const nowhere = join(folder, 'a.rs', 'cache');
  const { code, err } = await leptosFormat(folder, ['--check'], { env: { XDG_CACHE_HOME: nowhere } });
  expect(code).toBe(1);
  expect(err).toMatch(/^1 file checked: 1 not formatted/);
});

it('runs at the same time do not disturb each other, and keep what each has found', async () => {
  const names = Array.from({ length: 8 }, (_, index) => `d${index}`);
  const { folder, XDG_CACHE_HOME } = project(Object.fromEntries(names.map(name => [`${name}/a.rs`, TAME])));
  const env = { XDG_CACHE_HOME };
  const outcomes = await Promise.all(names.map(name => leptosFormat(folder, ['--check', name], { env })));
  expect(outcomes.map(({ code }) => code)).toEqual(names.map(() => 0));
  const files = cacheFiles(XDG_CACHE_HOME);
  expect(files).toHaveLength(1);
  await leptosFormat(folder, ['--check', ...names], { env });
  for (const name of names) expect(readFileSync(files[0] ?? '', 'utf8')).toContain(`"${name}/a.rs"`);
});

it('forgets repositories that nobody formats any more', async () => {
  const { folder, XDG_CACHE_HOME } = project({ 'a.rs': TAME });
  const caches = join(XDG_CACHE_HOME, 'leptos-format');
  mkdirSync(caches);
  for (const name of ['old.json', 'killed.tmp', 'fresh.json']) writeFileSync(join(caches, name), '');
  const days = (count: number): Date => new Date(Date.now() - count * 24 * 60 * 60 * 1000);
  utimesSync(join(caches, 'old.json'), days(91), days(91));
  utimesSync(join(caches, 'killed.tmp'), days(2), days(2));
  utimesSync(join(caches, 'fresh.json'), days(80), days(80));
  await leptosFormat(folder, ['--check'], { env: { XDG_CACHE_HOME } });
  expect(readdirSync(caches)).toHaveLength(2);
  expect(readdirSync(caches)).toContain('fresh.json');
  rmSync(caches, { recursive: true });
});
