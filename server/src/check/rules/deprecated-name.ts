import { migrateCalls } from '../../features/migrations/calls.js';
import { migrateImports } from '../../features/migrations/imports.js';
import { type Migration, titleOf } from '../../features/migrations/migration.js';
import { migrateTypes } from '../../features/migrations/types.js';
import { atLeast, type LeptosVersion } from '../../project/leptos-version.js';
import type { Fix } from '../finding.js';
import type { Report, Rule } from '../rule.js';

/**
 * A name or path that the crate's version of Leptos has another one for: `create_signal`, `MaybeSignal`, `use leptos::*`
 * (R-CREATE and R-PRELUDE of view-language.md 6.2, and 7.3 to 7.5).
 */
export const deprecatedName: Rule = {
  name: 'deprecated-name',
  severity: 'hint',
  holdsFor: version => atLeast(version, '0.7'),
  *check({ document, version }) {
    for (const migration of [...migrateCalls(document, version), ...migrateTypes(document, version)]) {
      yield { ...reportOf(migration, version), fix: fixOf(migration, version) };
    }
    for (const migration of migrateImports(document, version)) {
      yield { ...reportOf(migration, version), suggestions: [fixOf(migration, version)] };
    }
  },
};

function reportOf({ start, end, from, to }: Migration, version: LeptosVersion): Report {
  return { start, end, message: `\`${from}\` is an old name: Leptos ${version} has \`${to}\`.` };
}

function fixOf(migration: Migration, version: LeptosVersion): Fix {
  return { title: titleOf(migration, version), edits: migration.edits };
}
