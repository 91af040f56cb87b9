import { relative, resolve, sep } from 'node:path';
import { statsOf } from './stats-of.js';
import { filesIn, isRustFile, type Walk } from './walk.js';

/**
 * The Rust files that a pattern matches, and those in folders that it matches. As in a folder, ignored ones are left
 * out. Tells where there are none.
 *
 * @param pattern Relative to the working directory, or absolute.
 */
export async function filesMatching(pattern: string, walk: Walk): Promise<readonly string[]> {
  // Not at the top: hooks and editors name files.
  const { default: picomatch } = await import('picomatch');
  // On Windows a backslash separates folders; elsewhere it quotes a character.
  const { base, glob } = picomatch.scan(sep === '/' ? pattern : pattern.split(sep).join('/'));
  const root = resolve(base);
  const matches = picomatch([glob, `${glob}/**/*`], { dot: true, posix: true });
  const isWanted = (path: string): boolean => isRustFile(path) && matches(relative(root, path).split(sep).join('/'));
  const isFolder = statsOf(root)?.isDirectory() === true;
  const files = isFolder ? [...filesIn(root, { ...walk, isWanted })] : [];
  if (files.length === 0) walk.onTrouble(resolve(pattern), 'no Rust file matches this pattern');
  return files;
}
