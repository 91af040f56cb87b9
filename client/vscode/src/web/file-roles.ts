/**
 * What a file of a workspace is to the server: `settings` it has from the beginning, a `source` soon behind that, and of
 * an `asset` it knows the name.
 */
export type FileRole = 'settings' | 'source' | 'asset';

const SETTINGS = new Set([
  'Cargo.toml',
  'Cargo.lock',
  'leptosfmt.toml',
  '.leptosfmt.toml',
  'rustfmt.toml',
  '.rustfmt.toml',
  '.editorconfig',
  '.gitignore',
  '.ignore',
]);

/** What tools make, and what other people have written. */
const FOREIGN = new Set(['target', 'node_modules']);

/**
 * What a file is to the server.
 *
 * @param path Of the file, below the folder of the workspace, with `/`.
 * @returns Undefined for files that the server never looks at.
 */
export function roleOf(path: string): FileRole | undefined {
  const folders = path.split('/');
  const name = folders.pop() ?? '';
  if (!folders.every(isLookedInto)) return undefined;
  if (SETTINGS.has(name)) return 'settings';
  if (folders.at(-1) === '.cargo') return name === 'config.toml' ? 'settings' : undefined;
  if (name.startsWith('.')) return undefined;
  return /\.(?:rs|css|scss|html)$/.test(name) ? 'source' : 'asset';
}

/** Whether there may be files for the server in a folder of this name. */
export function isLookedInto(name: string): boolean {
  return name === '.cargo' || !(name.startsWith('.') || FOREIGN.has(name));
}
