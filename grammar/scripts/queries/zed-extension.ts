import { existsSync, readFileSync } from 'node:fs';
import { buildQueries } from './build.js';

/** Where the extension for Zed has its queries, within the package of the grammar. */
export const ZED_EXTENSION = '../client/zed/languages/rstml';

const ENDINGS = new URL('../../queries/source/zed-extension/', import.meta.url);

const ORIGINALS = 'zed/leptos_view/';

/**
 * The queries of the extension for Zed: those of the grammar of views in Zed's words, and what only holds for the text that
 * Zed hands over for a macro.
 *
 * @returns Paths within the package, and what the files hold.
 */
export function buildZedExtension(): ReadonlyMap<string, string> {
  const originals = [...buildQueries()].filter(([path]) => path.startsWith(ORIGINALS));
  return new Map(
    originals.map(([path, text]) => {
      const name = path.slice(ORIGINALS.length);
      return [`${ZED_EXTENSION}/${name}`, text + endingOf(name)];
    }),
  );
}

function endingOf(name: string): string {
  const file = new URL(name, ENDINGS);
  return existsSync(file) ? `\n${readFileSync(file, 'utf8')}` : '';
}
