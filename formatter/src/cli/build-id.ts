import { packageVersion } from './version.js';

/** Replaced in the bundle by a digest of all that is in it. */
declare const __LEPTOS_FORMAT_BUILD__: string | undefined;

/** What is the same only for programs that format in the same way. */
export function buildId(): string {
  const build = typeof __LEPTOS_FORMAT_BUILD__ === 'string' ? __LEPTOS_FORMAT_BUILD__ : 'unbundled';
  return `${packageVersion()}-${build}`;
}
