import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { blocksOf } from '../../frame/page.js';
import type { User } from '../../frame/user.js';
import { PAGE } from '../driver.js';

/**
 * Takes lsp-mode in place of Eglot in the init file, with everything that the page tells for it.
 *
 * @param user Has followed the page.
 */
export function useLspMode(user: User): void {
  const file = join(user.home, '.emacs.d/init.el');
  const blocks = blocksOf(PAGE, 'elisp').filter(block => /lsp-(deferred|register)/.test(block));
  const init = readFileSync(file, 'utf8').replace(/^.*eglot-ensure.*\n/m, () => blocks.join(''));
  writeFileSync(file, init);
}
