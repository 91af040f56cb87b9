import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { manifestOf, PACKAGES, REPOSITORY } from './local-registry.js';

const { version, bin = {}, files = [] } = manifestOf();

const PAGES = [
  'formatter/README.md',
  ...readdirSync(join(REPOSITORY, 'docs'))
    .filter(name => name.endsWith('.md'))
    .map(name => `docs/${name}`),
];

function textOf(path: string): string {
  return readFileSync(join(REPOSITORY, path), 'utf8');
}

describe('there is one version', () => {
  it.each(PACKAGES)('of %s and of what it needs of the others', folder => {
    const manifest = manifestOf(folder);
    const names = PACKAGES.map(name => manifestOf(name).name);
    const needed = Object.entries(manifest.dependencies ?? {}).filter(([name]) => names.includes(name));
    expect([manifest.version, ...needed.map(([, wanted]) => wanted)]).toEqual(Array(needed.length + 1).fill(version));
  });

  it.each(PAGES)('in %s', page => {
    const told = [...textOf(page).matchAll(/(?:@|\bv)(\d+\.\d+\.\d+)\b/g)].map(([, number]) => number);
    expect(told.filter(number => number !== version)).toEqual([]);
  });

  it('in a CI file that uses this repository', () => {
    expect(textOf('docs/ci.md')).toContain(`leptos-language-tools/leptos-language-tools@v${version}`);
  });
});

describe('the repository, installed as it is', () => {
  it('has the commands of the packages', () => {
    const commands = PACKAGES.flatMap(folder =>
      Object.entries(manifestOf(folder).bin ?? {}).map(([name, path]) => [name, `${folder}/${path}`]),
    );
    expect(bin).toEqual(Object.fromEntries(commands));
  });

  it('has what they need', () => {
    const isTaken = (path: string): boolean => files.some(file => path === file || path.startsWith(`${file}/`));
    expect(Object.values(bin).filter(path => !isTaken(path))).toEqual([]);
    expect(files.filter(file => !file.includes('*') && !file.includes('/dist/') && !exists(file))).toEqual([]);
  });

  it('has a hook for pre-commit for each command that is not a server', () => {
    const hooks = textOf('.pre-commit-hooks.yaml').split(/^- /m).slice(1);
    const entries = hooks.map(hook => [/^id: (.*)$/m.exec(hook)?.[1], /^ {2}entry: (\S+)/m.exec(hook)?.[1]]);
    const commands = Object.keys(bin).filter(name => !name.endsWith('-server'));
    expect(entries).toEqual(commands.map(name => [name, name]));
  });
});

function exists(path: string): boolean {
  return statSync(join(REPOSITORY, path), { throwIfNoEntry: false }) !== undefined;
}
