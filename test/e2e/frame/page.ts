import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY } from './programs.js';

/**
 * The blocks of code of a page, in their order, so that what is tested is what is told.
 *
 * @param page Path below the repository.
 * @param language As behind the fence: `sh`.
 */
export function blocksOf(page: string, language: string): readonly string[] {
  const text = readFileSync(join(REPOSITORY, page), 'utf8');
  const blocks = [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)];
  return blocks.filter(([, name]) => name === language).map(([, , code = '']) => code);
}
