import type { ViewDocument } from 'tree-sitter-leptos';
import { atLeast, type LeptosVersion } from '../../project/leptos-version.js';
import { codeOf } from '../rust-code.js';
import type { Migration } from './migration.js';
import { declares, isInUse, isTaken, wordsIn } from './rust-words.js';
import { migratedUses, withUses } from './use-migrations.js';

/** `MaybeSignal<T>` is `Signal<T>` from 0.7 on. Who looks at its variants, which have no counterpart, must do it by hand. */
export function migrateTypes(document: ViewDocument, version: LeptosVersion): Migration[] {
  if (!atLeast(version, '0.7') || !document.text.includes('MaybeSignal')) return [];
  const code = codeOf(document.text);
  const words = wordsIn(code, ['MaybeSignal']);
  const hasVariants = /\bMaybeSignal\s*::\s*(?:Static|Dynamic)\b/.test(code);
  if (hasVariants || declares(code, 'MaybeSignal') || isTaken(code, 'Signal')) return [];
  const imports = words.filter(({ start }) => isInUse(code, start));
  const migrated = migratedUses(document, version, imports);
  if (migrated === undefined) return [];
  return words
    .filter(word => word.path === '' && !imports.includes(word))
    .map(({ start, end }) => {
      const edits = withUses(migrated, [{ start, end, text: 'Signal' }]);
      return { start, end, from: 'MaybeSignal', to: 'Signal', edits };
    });
}
