import { fileURLToPath } from 'node:url';

/** The page that explains a code: what it finds, why that hurts, what to write instead. */
export function docsUrl(code: string): URL {
  return new URL(`../../docs/rules/${code}.md`, import.meta.url);
}

/** The same as a path of this system. */
export function docsPath(code: string): string {
  return fileURLToPath(docsUrl(code));
}
