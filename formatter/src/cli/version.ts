import { readFileSync } from 'node:fs';

/** The version of this package. */
export function packageVersion(): string {
  // The same way from the sources' output and from the bundle.
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  const { version } = JSON.parse(text) as { version: string };
  return version;
}
