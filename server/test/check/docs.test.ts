import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { KNOWN_CODES, RULE_NAMES } from '../../src/check/codes.js';
import { docsUrl } from '../../src/check/docs.js';
import type { Level } from '../../src/check/finding.js';
import { RULES } from '../../src/check/rules/index.js';
import type { Levels } from '../../src/project/levels.js';
import { check } from './checking.js';
import { checkProject } from './in-project.js';
import { checkManifests } from './manifest-rules/checking.js';
import { exampleFiles } from './page-example.js';

const folder = fileURLToPath(new URL('../../docs/rules/', import.meta.url));

it('every code has a page, and every page a code', () => {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.md'))
    .map(name => name.replaceAll('\\', '/').replace(/\.md$/, ''));
  expect(pages.sort()).toEqual([...KNOWN_CODES].sort());
});

it('every name belongs to a rule', () => {
  expect(RULES.map(rule => rule.name)).toEqual([...RULE_NAMES]);
});

describe.each(KNOWN_CODES)('the page of %s', code => {
  const page = readFileSync(docsUrl(code), 'utf8');

  it('has all its parts', () => {
    const headings = [...page.matchAll(/^#+ (.*)$/gm)].map(match => match[1]);
    for (const part of [code, 'Why it hurts', 'Wrong', 'Right', 'Versions', 'Turning it off']) {
      expect(headings).toContain(part);
    }
  });

  it('shows an example that is found, and one that is fine', async () => {
    expect(await codesIn(page, 'Wrong', code)).toContain(code);
    expect(await codesIn(page, 'Right', code)).toEqual([]);
  });
});

/** The codes that the example under a heading is found with. A rule that is off by default is switched on for its own page. */
async function codesIn(page: string, heading: string, code: string): Promise<string[]> {
  const own: Level | undefined = RULES.find(rule => rule.name === code)?.severity;
  const levels: Levels = own === 'off' ? { [code]: 'warning' } : {};
  const files = exampleFiles(page, heading);
  if (files[''] !== undefined) return check(files[''], { levels }).map(finding => finding.code);
  const found = [await checkProject(files, { levels }), await checkManifests(files, levels)];
  return found
    .flatMap(findings => Object.values(findings))
    .flat()
    .map(finding => finding.code);
}
