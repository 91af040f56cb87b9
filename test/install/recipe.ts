import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY } from './local-registry.js';

/**
 * The code in a section of a page in `docs/`, so that what is tested is what is told.
 *
 * @param page Such as `ci.md`.
 * @param heading Without its `##`.
 * @param index Which of the section's blocks of code, from 0.
 */
export function recipe(page: string, heading: string, index = 0): string {
  const text = readFileSync(join(REPOSITORY, 'docs', page), 'utf8');
  const section = text.split(/^## /m).find(part => part.startsWith(`${heading}\n`));
  const code = [...(section ?? '').matchAll(/^```\w+\n(.*?)^```$/gms)][index]?.[1];
  if (code === undefined) throw new Error(`docs/${page} has no code number ${index} under "${heading}"`);
  return code;
}
