import type { Span, TextEdit, ViewDocument } from 'tree-sitter-leptos';
import type { LeptosVersion } from '../../project/leptos-version.js';
import { migrateCalls } from './calls.js';
import { migrateImports } from './imports.js';
import { migrateMethods } from './methods.js';
import { migrateTags } from './tags.js';
import { migrateTypes } from './types.js';

/** A place that an older version of Leptos wrote in another way. */
export interface Migration extends Span {
  /** What is written, and what the crate's version has instead, as they are shown. */
  readonly from: string;
  readonly to: string;
  /** In order, not overlapping. */
  readonly edits: readonly TextEdit[];
}

/** What looks for such places: one file each. */
type MigrationSource = (document: ViewDocument, version: LeptosVersion) => readonly Migration[];

const SOURCES: readonly MigrationSource[] = [migrateCalls, migrateTypes, migrateMethods, migrateImports, migrateTags];

/**
 * What a file has to change for the version of Leptos that its crate uses (view-language.md 7.3 to 7.5), in the order
 * of the text. Only what means the same afterwards.
 */
export function migrations(document: ViewDocument, version: LeptosVersion): Migration[] {
  return SOURCES.flatMap(source => source(document, version)).sort((a, b) => a.start - b.start);
}

/** What somebody reads who is offered a migration: the same for the action and for the fix of a finding. */
export function titleOf({ from, to }: Migration, version: LeptosVersion): string {
  return `Replace \`${from}\` by \`${to}\` (Leptos ${version})`;
}
