import { tableOf } from 'prettier-plugin-leptos/files';
import type { RstmlVersion } from 'tree-sitter-leptos';
import type { LeptosVersion } from './leptos-version.js';

const KNOWN: Readonly<Record<string, RstmlVersion>> = {
  '0.10': '0.11',
  '0.11': '0.11',
  '0.12': '0.12',
  '0.13': '0.13',
};

/**
 * The parser of Leptos' macro: what Cargo.lock holds, or what the version of Leptos has in all its releases.
 *
 * @param lock Cargo.lock as data.
 * @returns Undefined where it may be one or the other: 0.8.22 took rstml 0.13.
 */
export function rstmlVersion(lock: unknown, leptos: LeptosVersion): RstmlVersion | undefined {
  const packages = tableOf(lock)['package'];
  const versions = Array.isArray(packages)
    ? packages
        .map(tableOf)
        .filter(({ name }) => name === 'rstml')
        .map(({ version }) => minorOf(String(version)))
    : [];
  const [only, ...others] = new Set(versions.map(version => KNOWN[version]));
  if (only !== undefined && others.length === 0) return only;
  if (leptos === '0.5' || leptos === '0.6') return '0.11';
  return leptos === '0.7' ? '0.12' : undefined;
}

function minorOf(version: string): string {
  return version.split('.').slice(0, 2).join('.');
}
