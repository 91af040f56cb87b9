import type { ViewDocument } from 'tree-sitter-leptos';
import { atLeast, type LeptosVersion } from '../../project/leptos-version.js';
import { codeOf } from '../rust-code.js';
import type { Migration } from './migration.js';
import { isInUse, wordsIn } from './rust-words.js';
import { migrateUses } from './use-migrations.js';

/** Functions of leptos, and the module that they are in since 0.7. */
const MODULES: Readonly<Record<string, string>> = { mount_to: 'mount', mount_to_body: 'mount', spawn_local: 'task' };

const NAMES = Object.keys(MODULES);

/** Imports and paths whose modules have moved. */
export function migrateImports(document: ViewDocument, version: LeptosVersion): Migration[] {
  return [...migrateUses(document, version), ...migratePaths(document, version)];
}

/** Functions whose whole path is written. */
function migratePaths({ text }: ViewDocument, version: LeptosVersion): Migration[] {
  if (!atLeast(version, '0.7') || !NAMES.some(name => text.includes(name))) return [];
  const code = codeOf(text);
  return wordsIn(code, NAMES)
    .filter(({ path, start }) => path === 'leptos::' && !isInUse(code, start))
    .map(({ text: name, pathStart: start, end }) => {
      const to = `leptos::${MODULES[name]}::${name}`;
      return { start, end, from: `leptos::${name}`, to, edits: [{ start, end, text: to }] };
    });
}
