import type { ViewDocument } from 'tree-sitter-leptos';
import { atOnce, type Steps } from '../../steps.js';
import type { FeatureContext } from '../feature-context.js';
import { prepareCssClass, renameCssClass } from './css-class.js';
import { prepareLetName, renameLetName } from './let-name.js';
import { prepareProjectItem, renameProjectItem } from './project-item.js';
import type { Refusal, Renamable, Renaming } from './renaming.js';
import { prepareTagPair, renameTagPair } from './tag-pair.js';

/** Something that renames one kind of thing, in steps of one file; both answer undefined where it is none of theirs. */
interface RenameSource {
  prepare(document: ViewDocument, offset: number, context: FeatureContext): Renamable | Refusal | undefined;
  rename(document: ViewDocument, offset: number, newName: string, context: FeatureContext): Steps<Renaming | undefined>;
}

const SOURCES: readonly RenameSource[] = [
  { prepare: prepareProjectItem, rename: renameProjectItem },
  { prepare: prepareCssClass, rename: renameCssClass },
  { prepare: prepareLetName, rename: renameLetName },
  { prepare: prepareTagPair, rename: renameTagPair },
];

/** What can be renamed at a UTF-16 offset, or why it is not done; undefined where there is nothing of ours. */
export function prepareRename(
  document: ViewDocument,
  offset: number,
  context: FeatureContext,
): Renamable | Refusal | undefined {
  for (const { prepare } of SOURCES) {
    const answer = prepare(document, offset, context);
    if (answer !== undefined) return answer;
  }
  return undefined;
}

/** The edits that rename what stands at a UTF-16 offset, or why it is not done. */
export function rename(
  document: ViewDocument,
  offset: number,
  newName: string,
  context: FeatureContext,
): Renaming | undefined {
  return atOnce(renameInSteps(document, offset, newName, context));
}

/** As `rename`, in steps of one file. The document must not change until the last one. */
export function* renameInSteps(
  document: ViewDocument,
  offset: number,
  newName: string,
  context: FeatureContext,
): Steps<Renaming | undefined> {
  for (const source of SOURCES) {
    const answer = yield* source.rename(document, offset, newName, context);
    if (answer !== undefined) return answer;
  }
  return undefined;
}
