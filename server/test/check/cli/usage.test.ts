import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FINE, folderWith, jsonOf, leptosCheck, WRONG } from './command.js';

describe('exit codes', () => {
  it('0 where all is fine', async () => {
    const outcome = await leptosCheck(folderWith({ 'a.rs': FINE }), []);
    expect(outcome).toMatchObject({ code: 0, err: '' });
    expect(outcome.out).toMatch(/^No problems in 1 file, \d+\.\d s\n$/);
  });

  it('1 where there are findings', async () => {
    expect((await leptosCheck(folderWith({ 'a.rs': WRONG }), [])).code).toBe(1);
  });

  it.each([
    [['--rule', 'tag-ended-early=warning'], 0],
    [['--rule', 'tag-ended-early=warning', '--deny', 'warning'], 1],
    [['--rule', 'tag-ended-early=hint', '--deny', 'information'], 0],
    [['--rule', 'all=hint', '--rule', 'tag-ended-early=error'], 1],
    [['--rule', 'tag-ended-early=error', '--rule', 'all=off'], 1],
    [['--rule=all=off', '--deny=hint'], 0],
  ])('%j: %i', async (args, code) => {
    expect((await leptosCheck(folderWith({ 'a.rs': WRONG }), args)).code).toBe(code);
  });
});

describe('bad usage is told on one line', () => {
  it.each([
    [['--formt', 'json'], 'there is no option `--formt`; did you mean `--format`?'],
    [['--format', 'jsn'], '--format is one of pretty, json, sarif, github, not `jsn`; did you mean `json`?'],
    [['--deny', 'eror'], 'did you mean `error`?'],
    [['--color', 'red'], '--color is one of auto, always, never, not `red`.'],
    [['--rule', 'tag-ended-erly=off'], 'there is no rule `tag-ended-erly`; did you mean `tag-ended-early`?'],
    [['--rule', 'tag-ended-early=of'], '`of` is no level of `tag-ended-early`'],
    [['--rule', 'tag-ended-early'], '--rule takes NAME=LEVEL'],
    [['--explain', 'syntax/rus'], 'did you mean `syntax/rust`?'],
    [['--format'], '--format'],
    [['--diff'], '--diff shows what --fix would change: it takes both'],
    [['--fix', '--diff', '--format', 'json'], '--diff prints a diff, and no other format'],
    [['--threads', '0'], '--threads takes a number from 1 on, not `0`'],
  ])('%j', async (args, message) => {
    const { code, out, err } = await leptosCheck(folderWith({}), args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });
});

describe('options that answer at once', () => {
  it('--help', async () => {
    const { code, out } = await leptosCheck(folderWith({}), ['--help']);
    expect(code).toBe(0);
    for (const option of ['--format', '--deny', '--rule', '--fix', '--explain', '--color', '--version']) {
      expect(out).toContain(option);
    }
  });

  it('--version', async () => {
    expect((await leptosCheck(folderWith({}), ['--version'])).out).toMatch(/^leptos-check \d+\.\d+\.\d+\n$/);
  });

  it('--explain', async () => {
    expect((await leptosCheck(folderWith({}), ['--explain', 'tag-ended-early'])).out).toMatch(/^# tag-ended-early\n/);
  });
});

describe('the project', () => {
  const manifest = '[package]\nname = "a"\n\n[package.metadata.leptos-check]\n';

  it('gives levels, and --rule wins over them', async () => {
    const folder = folderWith({ 'Cargo.toml': `${manifest}tag-ended-early = "warning"\n`, 'src/a.rs': WRONG });
    expect((await leptosCheck(folder, [])).code).toBe(0);
    expect((await leptosCheck(folder, ['--rule', 'tag-ended-early=error'])).code).toBe(1);
  });

  it('has its stylesheets read where a rule asks for them', async () => {
    const files = { 'Cargo.toml': manifest, 'style.css': '.a { color: red }\n' };
    const folder = folderWith({ ...files, 'src/lib.rs': 'fn f() {\n    view! { <p class="a b"/> }\n}\n' });
    expect((await leptosCheck(folder, [])).out).toMatch(/^No problems in /);
    const { out } = await leptosCheck(folder, ['--format', 'json', '--rule', 'unknown-css-class=warning']);
    expect(jsonOf(out).findings.map(({ code, range }) => `${code} ${range.start.character}`)).toEqual([
      'unknown-css-class 24',
    ]);
  });

  it('with an unknown rule is told once, with its place', async () => {
    const folder = folderWith({
      'Cargo.toml': `${manifest}tag-ended-erly = "warning"\n`,
      'src/a.rs': FINE,
      'src/b/c.rs': FINE,
    });
    const { code, err } = await leptosCheck(folder, []);
    expect(code).toBe(2);
    expect(err).toBe(
      'leptos-check: Cargo.toml:5:1: there is no rule `tag-ended-erly`; did you mean `tag-ended-early`?\n',
    );
  });

  it('that does not parse is told with its place, and the files are checked all the same', async () => {
    const folder = folderWith({ 'Cargo.toml': '[package]\nname = \n', 'src/a.rs': WRONG });
    const { code, out, err } = await leptosCheck(folder, ['--format', 'json']);
    expect(code).toBe(2);
    expect(err).toMatch(/^leptos-check: Cargo\.toml:2:\d+: is not valid TOML: .*\n$/);
    expect(jsonOf(out).findings).toHaveLength(1);
  });
});

it('every finding names a page that is there', async () => {
  const { out } = await leptosCheck(folderWith({ 'a.rs': WRONG }), ['--format', 'json']);
  expect(jsonOf(out).findings.every(finding => existsSync(finding.docs))).toBe(true);
});
