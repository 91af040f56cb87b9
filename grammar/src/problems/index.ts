import type { ViewDocument } from '../document.js';
import type { View } from '../view/nodes.js';
import { allViews, visit } from '../view/walk.js';
import { checkCloseTags } from './close-tags.js';
import { checkDocCommentInTag } from './doc-comment-in-tag.js';
import { checkDoctype } from './doctype.js';
import { checkInvalidName } from './invalid-name.js';
import { checkInvalidText } from './invalid-text.js';
import { checkMissingValue } from './missing-value.js';
import type { Check, CheckContext, Problem, RstmlVersion } from './problem.js';
import { checkRust } from './rust.js';
import { checkSpread } from './spread.js';
import { checkTagGenerics } from './tag-generics.js';
import { checkUnexpectedToken } from './unexpected-token.js';
import { checkUnfinishedTag } from './unfinished-tag.js';
import { checkUnquotedComment } from './unquoted-comment.js';
import { checkValueContinuation } from './value-continuation.js';
import { checkView } from './view.js';

export type { Problem, RelatedPlace, RstmlVersion } from './problem.js';

/** Each looks at one place of a view. */
const CHECKS: readonly Check[] = [
  checkUnfinishedTag,
  checkMissingValue,
  checkValueContinuation,
  checkUnexpectedToken,
  checkInvalidName,
  checkSpread,
  checkTagGenerics,
  checkDocCommentInTag,
  checkInvalidText,
  checkUnquotedComment,
  checkDoctype,
  checkRust,
];

/**
 * All that does not parse in a document's views, in the order of the text.
 *
 * @param rstml The version of the macro's parser, where it is known.
 */
export function findProblems(document: Pick<ViewDocument, 'text' | 'views'>, rstml?: RstmlVersion): Problem[] {
  const context = { text: document.text, rstml };
  const problems: Problem[] = [];
  for (const view of allViews(document)) {
    for (const problem of problemsOf(view, context)) problems.push(problem);
  }
  return problems.sort(byPlace);
}

/** As `findProblems`, for one view without those nested in it. */
export function findProblemsIn(view: View, text: string, rstml?: RstmlVersion): Problem[] {
  return problemsOf(view, { text, rstml }).sort(byPlace);
}

function byPlace(a: Problem, b: Problem): number {
  return a.start - b.start || a.end - b.end;
}

function problemsOf(view: View, context: CheckContext): Problem[] {
  const problems = [...checkView(view, context.text), ...checkCloseTags(view, context.text)];
  visit(view, place => {
    for (const check of CHECKS) for (const problem of check(place, context)) problems.push(problem);
  });
  return problems;
}
