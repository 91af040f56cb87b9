import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import { KNOWN_CODES } from '../../../src/check/codes.js';
import { FINE, folderWith, jsonOf, leptosCheck, WRONG } from './command.js';

const UNCLOSED = 'fn f() {\n    view! {\n        <div>"100%"</p>\n    }\n}\n';

describe('pretty', () => {
  it('shows the place, its lines, a mark, the fix and the sum', async () => {
    const { out } = await leptosCheck(folderWith({ 'src/a.rs': WRONG, 'src/b.rs': FINE }), []);
    expect(out.replace(/: The tag ends.*\n/, ': …\n').replace(/[\d.]+ s\n$/, 'N s\n')).toBe(
      [
        'src/a.rs:2:26: error[tag-ended-early]: …',
        '  1 | fn f() {',
        '  2 |     view! { <Show when=a > 5><p/></Show> }',
        '    |                          ^',
        '  3 | }',
        '  fix: Put the value in braces (--fix)',
        '',
        '1 error in 1 of 2 files, N s',
        '',
      ].join('\n'),
    );
  });

  it('shows related places', async () => {
    const { out } = await leptosCheck(folderWith({ 'a.rs': UNCLOSED }), []);
    expect(out).toContain('  a.rs:3:9: `<div>` is opened here\n  3 |         <div>"100%"</p>\n    |         ^^^^^\n');
  });

  it('counts what it finds by severity', async () => {
    const files = { 'a.rs': WRONG + UNCLOSED, 'b.rs': UNCLOSED };
    const { out } = await leptosCheck(folderWith(files), ['--rule', 'tag-ended-early=information']);
    expect(out).toMatch(/\n2 errors, 1 information in 2 of 2 files, \d+\.\d s\n$/);
  });

  it('has colours where they are asked for', async () => {
    const folder = folderWith({ 'a.rs': WRONG });
    expect((await leptosCheck(folder, [])).out).not.toContain('\u{1b}[');
    expect((await leptosCheck(folder, ['--color', 'always'])).out).toContain('\u{1b}[31m');
    expect((await leptosCheck(folder, ['--color', 'never'])).out).not.toContain('\u{1b}[');
    expect((await leptosCheck(folder, ['--color', 'always'], { NO_COLOR: '1' })).out).toContain('\u{1b}[31m');
  });

  it('shows control characters of the source, and does not obey them', async () => {
    const { out } = await leptosCheck(folderWith({ 'a.rs': WRONG.replace('<Show', '"\u{1b}[2J" <Show') }), []);
    expect(out).not.toContain('\u{1b}');
    expect(out).toContain('␛[2J');
  });
});

describe('json', () => {
  it('is what the contract says', async () => {
    const { out } = await leptosCheck(folderWith({ 'src/a.rs': WRONG, 'b.rs': FINE }), ['--format', 'json']);
    const { files, findings } = jsonOf(out);
    expect(files).toBe(2);
    expect(findings).toEqual([
      {
        file: 'src/a.rs',
        code: 'tag-ended-early',
        severity: 'error',
        message: expect.any(String) as string,
        range: { start: { line: 1, character: 25 }, end: { line: 1, character: 26 } },
        fixable: true,
        docs: expect.stringMatching(/tag-ended-early\.md$/) as string,
      },
    ]);
  });

  it('is valid where nothing is found, and where something cannot be read', async () => {
    expect(jsonOf((await leptosCheck(folderWith({}), ['--format', 'json'])).out)).toEqual({ files: 0, findings: [] });
    const { out } = await leptosCheck(folderWith({}), ['--format', 'json', 'no.rs']);
    expect(jsonOf(out)).toEqual({ files: 0, findings: [] });
  });
});

describe('github', () => {
  it('is one command for each finding, counted from 1', async () => {
    const { out } = await leptosCheck(folderWith({ 'a.rs': WRONG }), ['--format', 'github']);
    expect(out).toMatch(
      /^::error file=a\.rs,line=2,col=26,endLine=2,endColumn=27,title=tag-ended-early::The tag ends [^\n]*\n$/,
    );
  });

  it('escapes what would end the command', async () => {
    const files = { 'a,b%c.rs': UNCLOSED };
    const { out } = await leptosCheck(folderWith(files), ['--format', 'github', '--rule', 'all=hint']);
    expect(out).toMatch(/^::notice file=a%2Cb%25c\.rs,line=3,/);
  });

  it.each([
    ['warning', 'warning'],
    ['information', 'notice'],
    ['hint', 'notice'],
  ])('%s is a %s', async (level, command) => {
    const args = ['--format', 'github', '--rule', `all=${level}`];
    expect((await leptosCheck(folderWith({ 'a.rs': WRONG }), args)).out).toMatch(new RegExp(`^::${command} `));
  });
});

describe('sarif', () => {
  async function log(files: Readonly<Record<string, string>>, ...args: string[]): Promise<Log> {
    const { out } = await leptosCheck(folderWith(files), ['--format', 'sarif', ...args]);
    return JSON.parse(out) as Log;
  }

  it('names its version and lists the rules with their help', async () => {
    const { $schema, version, runs } = await log({});
    expect($schema).toBe('https://json.schemastore.org/sarif-2.1.0.json');
    expect(version).toBe('2.1.0');
    const driver = runs[0]?.tool.driver;
    expect(driver?.rules?.map(rule => rule.id)).toEqual(KNOWN_CODES);
    for (const rule of driver?.rules ?? []) {
      expect(rule.shortDescription?.text).not.toBe('');
      expect(rule.help?.text).toContain('## Right');
    }
    expect(runs[0]?.results).toEqual([]);
  });

  it('has a result for each finding', async () => {
    const { runs } = await log({ 'a b.rs': UNCLOSED + WRONG });
    const results = runs[0]?.results ?? [];
    expect(results.map(result => [result.ruleId, KNOWN_CODES[result.ruleIndex ?? -1], result.level])).toEqual([
      ['syntax/wrong-close-tag', 'syntax/wrong-close-tag', 'error'],
      ['tag-ended-early', 'tag-ended-early', 'error'],
    ]);
    expect(results[0]?.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'a%20b.rs' },
          region: { startLine: 3, startColumn: 20, endLine: 3, endColumn: 24 },
        },
      },
    ]);
    expect(results[0]?.relatedLocations?.[0]?.message?.text).toContain('opened here');
    expect(results[1]?.fixes?.[0]?.artifactChanges[0]?.replacements).toHaveLength(2);
  });

  it('tells what could not be read', async () => {
    const { runs } = await log({}, 'no.rs');
    expect(runs[0]?.invocations?.[0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [{ level: 'error', message: { text: 'does not exist' } }],
    });
  });
});
