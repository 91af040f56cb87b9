import type { ViewDocument } from 'tree-sitter-leptos';
import { atLeast, type LeptosVersion } from '../../project/leptos-version.js';
import { codeOf } from '../rust-code.js';
import { isRenamed } from './calls.js';
import type { Migration } from './migration.js';
import { pathInLeptos } from './moved-names.js';
import { isInUse } from './rust-words.js';
import { migrateUses } from './use-migrations.js';

/** Imports and paths whose modules have moved. */
export function migrateImports(document: ViewDocument, version: LeptosVersion): Migration[] {
  return [...migrateUses(document, version), ...migratePaths(document, version)];
}

/** What is named by its path from the root of the crate. Calls that have another name now are not among it. */
function migratePaths({ text }: ViewDocument, version: LeptosVersion): Migration[] {
  if (!atLeast(version, '0.7') || !/\bleptos\s*::\s*[A-Za-z]/.test(text)) return [];
  const code = codeOf(text);
  return [...code.matchAll(/(?<![\w:])leptos\s*::\s*(\w+)/g)].flatMap(({ 0: written, 1: name = '', index: start }) => {
    const path = isRenamed(name) || isInUse(code, start) ? undefined : pathInLeptos(name);
    if (path === undefined) return [];
    const to = `leptos::${path}`;
    const end = start + written.length;
    return [{ start, end, from: `leptos::${name}`, to, edits: [{ start, end, text: to }] }];
  });
}
