import { addMissingProps } from './add-missing-props.js';
import { classDirectives } from './class-directives.js';
import { closeTagFixes } from './close-tags.js';
import type { CodeAction, CodeActionKind, CodeActionQuery, CodeActionSource } from './code-action.js';
import { extractComponent } from './extract-component.js';
import { findingFixes, fixAll } from './finding-fixes.js';
import { htmlInView } from './html-in-view.js';
import { importComponent } from './import-component.js';
import { makeIsland } from './make-island.js';
import { migrate } from './migrate.js';
import { reactiveClosure } from './reactive-closure.js';
import { selfClosing } from './self-closing.js';
import { sortAttributes } from './sort-attributes.js';
import { textQuotes } from './text-quotes.js';
import { unwrapTag } from './unwrap.js';
import { wrapNodes } from './wrap.js';

/** All that offers actions, in the order in which an editor shows them. */
const SOURCES: readonly CodeActionSource[] = [
  findingFixes,
  closeTagFixes,
  importComponent,
  addMissingProps,
  htmlInView,
  selfClosing,
  reactiveClosure,
  classDirectives,
  sortAttributes,
  textQuotes,
  wrapNodes,
  unwrapTag,
  extractComponent,
  makeIsland,
  migrate,
  fixAll,
];

/**
 * What can be changed at a place.
 *
 * @param only The kinds that are wanted, each with all below it (`refactor` with `refactor.rewrite`); all but `source`,
 *   which concerns the whole file, where it is left out.
 */
export function codeActions(query: CodeActionQuery, only?: readonly string[]): CodeAction[] {
  const actions = SOURCES.filter(source => source.kinds.some(kind => isWanted(kind, only)))
    .flatMap(source => [...source.find(query)])
    .filter(action => isWanted(action.kind, only));
  // What mends a finding may be offered without it as well: once is enough.
  return [...new Map([...actions].reverse().map(action => [action.title, action])).values()].reverse();
}

function isWanted(kind: CodeActionKind, only: readonly string[] | undefined): boolean {
  if (only === undefined) return !kind.startsWith('source.');
  return only.some(wanted => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));
}
