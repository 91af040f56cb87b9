import type { ViewDocument } from 'tree-sitter-leptos';
import { atLeast, type LeptosVersion } from '../../project/leptos-version.js';
import { codeOf } from '../rust-code.js';
import type { Migration } from './migration.js';
import { declares, isInUse, isTaken, wordsIn } from './rust-words.js';

/** `MaybeSignal<T>` is `Signal<T>` from 0.7 on. Who looks at its variants, which have no counterpart, must do it by hand. */
export function migrateTypes(document: ViewDocument, version: LeptosVersion): Migration[] {
  if (!atLeast(version, '0.7') || !document.text.includes('MaybeSignal')) return [];
  const code = codeOf(document.text);
  const words = wordsIn(code, ['MaybeSignal']);
  const hasVariants = /\bMaybeSignal\s*::\s*(?:Static|Dynamic)\b/.test(code);
  if (
    hasVariants ||
    declares(code, 'MaybeSignal') ||
    isTaken(code, 'Signal') ||
    words.some(({ start }) => isInUse(code, start))
  )
    return [];
  return words
    .filter(({ path }) => path === '')
    .map(({ start, end }) => {
      return { start, end, from: 'MaybeSignal', to: 'Signal', edits: [{ start, end, text: 'Signal' }] };
    });
}
