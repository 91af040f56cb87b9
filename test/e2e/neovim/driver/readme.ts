import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY } from '../../frame/programs.js';

const README = readFileSync(join(REPOSITORY, 'client/neovim/README.md'), 'utf8');

/**
 * The block of code behind a line of the set-up page, as a reader would paste it.
 *
 * @param before The beginning of a line in front of the block: `By hand`.
 * @param language Of the block: `lua`.
 */
export function pasted(before: string, language: 'lua' | 'sh'): string {
  const start = README.indexOf(`\n${before}`);
  const fence = `\n\`\`\`${language}\n`;
  const from = README.indexOf(fence, start) + fence.length;
  if (start < 0 || from < fence.length) throw new Error(`There is no block of ${language} behind "${before}"`);
  return README.slice(from, README.indexOf('\n```', from));
}
