import type { Parsers } from 'tree-sitter-leptos';
import type { Commands } from '../commands.js';

/** What every section of the bench is given. */
export interface Context {
  readonly parsers: Parsers;
  readonly commands: Commands;
  /** A short run, which shows that everything works and little more. */
  readonly quick: boolean;
  /** A folder for files, removed afterwards. */
  readonly folder: string;
}
