/** What the server asks of `node:os`. Nobody is at home in a browser: what lies there is not found. */

export const EOL = '\n';

export function homedir(): string {
  return '/nobody';
}
