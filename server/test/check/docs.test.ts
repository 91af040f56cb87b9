import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { KNOWN_CODES, RULE_NAMES } from '../../src/check/codes.js';
import { docsUrl } from '../../src/check/docs.js';
import { RULES } from '../../src/check/rules/index.js';
import { check } from './checking.js';

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

  it('shows an example that is found, and one that is fine', () => {
    expect(check(example(page, 'Wrong')).map(finding => finding.code)).toContain(code);
    expect(check(example(page, 'Right'))).toEqual([]);
  });
});

function example(page: string, heading: string): string {
  const code = new RegExp(`## ${heading}\\n\\n\`\`\`rust\\n([^]*?)\`\`\``).exec(page)?.[1] ?? '';
  return code.startsWith('view!') ? `fn f() {\n${code}}\n` : code;
}
