import type { ViewDocument } from 'tree-sitter-leptos';
import { atLeast, type LeptosVersion } from '../../project/leptos-version.js';
import { codeOf } from '../rust-code.js';
import { leptosImport, routerImport } from './glob-imports.js';
import type { Migration } from './migration.js';

/** A path as it is written, blanks apart, and what it became. */
interface PathRow {
  readonly from: string;
  readonly to: string | ((code: string) => string);
  readonly since: LeptosVersion;
}

const PATHS: readonly PathRow[] = [
  { from: 'use leptos::*;', to: leptosImport, since: '0.7' },
  { from: 'use leptos_router::*;', to: routerImport, since: '0.7' },
  { from: 'leptos::mount_to_body', to: 'leptos::mount::mount_to_body', since: '0.7' },
  { from: 'leptos::mount_to', to: 'leptos::mount::mount_to', since: '0.7' },
  { from: 'leptos::spawn_local', to: 'leptos::task::spawn_local', since: '0.7' },
];

/** Paths whose modules have moved. */
export function migrateImports(document: ViewDocument, version: LeptosVersion): Migration[] {
  const rows = PATHS.filter(row => atLeast(version, row.since) && patternOf(row.from).test(document.text));
  if (rows.length === 0) return [];
  const code = codeOf(document.text);
  return rows.flatMap(({ from, to }) =>
    [...code.matchAll(patternOf(from))].map(match => {
      const text = typeof to === 'string' ? to : to(code);
      const span = { start: match.index, end: match.index + match[0].length };
      return { ...span, from, to: text, edits: [{ ...span, text }] };
    }),
  );
}

function patternOf(path: string): RegExp {
  const tokens = path.match(/\w+|::|\*|;/g) ?? [];
  const written = tokens.map(token => (/\w/.test(token) ? token : token.replace('*', '\\*')));
  return new RegExp(`(?<![\\w:])${written.join('\\s*').replace('use\\s*', 'use\\s+')}(?!\\w)`, 'g');
}
