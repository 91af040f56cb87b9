import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { headed, notesOf } from '../../scripts/release-notes.js';
import { PLACES, versionsIn } from '../../scripts/version-places.js';
import { manifestOf, REPOSITORY } from './local-registry.js';
import { run } from './program.js';

const { version } = manifestOf();

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** All that a release changes, in a folder of its own. */
function copy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'leptos-release-'));
  folders.push(folder);
  for (const file of [...Object.keys(PLACES), 'CHANGELOG.md', 'package-lock.json', '.npmrc', 'scripts']) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(REPOSITORY, file), join(folder, file), { recursive: true });
  }
  return folder;
}

describe('there is one version', () => {
  it.each(Object.entries(PLACES))('in %s', (file, patterns) => {
    const versions = versionsIn(readFileSync(join(REPOSITORY, file), 'utf8'), patterns);
    expect(versions.length).toBeGreaterThan(0);
    expect(new Set(versions)).toEqual(new Set([version]));
  });
});

describe('a release', () => {
  it('writes its version everywhere, and prints what is new', async () => {
    const folder = copy();
    writeFileSync(
      join(folder, 'CHANGELOG.md'),
      '# Changelog\n\n## Unreleased\n\n- What is new.\n\n## 0.0.1\n\n- Old.\n',
    );
    const { status, stdout, stderr } = await run('npm', ['run', '--silent', 'release', '--', '9.8.7'], { cwd: folder });
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '- What is new.\n', stderr: '' });
    for (const [file, patterns] of Object.entries(PLACES)) {
      expect(new Set(versionsIn(readFileSync(join(folder, file), 'utf8'), patterns)), file).toEqual(new Set(['9.8.7']));
    }
    expect(readFileSync(join(folder, 'CHANGELOG.md'), 'utf8')).toMatch(/^## 9\.8\.7 \(\d{4}-\d\d-\d\d\)$/m);
    const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')) as { version: string };
    expect(lock.version).toBe('9.8.7');
  });

  it('refuses what is no version', async () => {
    const folder = copy();
    const { status, stderr } = await run('npm', ['run', '--silent', 'release', '--', 'next'], { cwd: folder });
    expect(status).toBe(2);
    expect(stderr).toContain('release: next is no version');
    expect(existsSync(join(folder, 'node_modules'))).toBe(false);
  });
});

describe('the notes of a release', () => {
  const CHANGELOG = '# Changelog\n\n## Unreleased\n\n- New.\n\n## 0.2.0 (2026-01-02)\n\n### Formatter\n- Old.\n';

  it('are what the changelog has under its heading', () => {
    expect(notesOf(CHANGELOG, 'Unreleased')).toBe('- New.');
    expect(notesOf(CHANGELOG, '0.2.0')).toBe('### Formatter\n- Old.');
    expect(notesOf(CHANGELOG, '0.2')).toBeUndefined();
  });

  it('get the version and the day', () => {
    expect(headed(CHANGELOG, '0.3.0', '2026-03-04')).toContain('\n## 0.3.0 (2026-03-04)\n\n- New.\n');
    expect(() => headed('# Changelog\n', '0.3.0', '2026-03-04')).toThrow('## Unreleased');
  });
});
