import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { REPOSITORY } from './programs.js';

/** Where tests leave what a person may want to look at. */
const FOLDER = join(REPOSITORY, 'test/e2e/out');

/**
 * The path of a file that is kept of the test that runs: `out/vscode/changing-renames-a-component.png` of
 * `suite('vscode changing')`.
 *
 * @param extension Without a dot. Two of one test need something before it: `before.png`.
 */
export function artefactPath(extension: string): string {
  const { currentTestName = 'no test' } = expect.getState();
  const [suite = '', ...rest] = slug(currentTestName).split('-');
  const path = join(FOLDER, suite, `${rest.join('-')}.${extension}`);
  mkdirSync(dirname(path), { recursive: true });
  return path;
}

/** Keeps a text, such as what a terminal shows. */
export function keepText(text: string, extension = 'txt'): void {
  writeFileSync(artefactPath(extension), text);
}

/** Keeps something of the whole suite, such as a log. Returns its path. */
export function suiteArtefact(suite: string, name: string): string {
  mkdirSync(join(FOLDER, suite), { recursive: true });
  return join(FOLDER, suite, name);
}

function slug(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
