import { basename, dirname, join } from 'node:path';

/**
 * The files that an `@import` or `@use` of a stylesheet may mean, best first (Sass, At-rules, Partials: `a/b` is
 * `a/_b.scss`, `a/b.scss`, `a/b/_index.scss`, …). URLs and packages mean none.
 *
 * @param file The stylesheet, absolute.
 */
export function importedFiles(file: string, path: string): string[] {
  if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(path)) return [];
  const target = join(dirname(file), path);
  if (/\.(?:css|scss)$/.test(path)) return [target, partialOf(target)];
  if (file.endsWith('.css')) return [`${target}.css`];
  const index = join(target, 'index.scss');
  return [`${target}.scss`, partialOf(`${target}.scss`), `${target}.css`, index, partialOf(index)];
}

function partialOf(path: string): string {
  return join(dirname(path), `_${basename(path)}`);
}
