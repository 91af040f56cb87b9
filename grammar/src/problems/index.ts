import type { ViewDocument } from '../document.js';
import { allViews, visit } from '../view/walk.js';
import type { View } from '../view/nodes.js';
import { checkCloseTags } from './close-tags.js';
import { checkDocCommentInTag } from './doc-comment-in-tag.js';
import { checkDoctype } from './doctype.js';
import { checkInvalidName } from './invalid-name.js';
import { checkInvalidText } from './invalid-text.js';
import { checkMissingValue } from './missing-value.js';
import type { Check, Problem } from './problem.js';
import { checkRust } from './rust.js';
import { checkTagGenerics } from './tag-generics.js';
import { checkUnexpectedToken } from './unexpected-token.js';
import { checkUnfinishedTag } from './unfinished-tag.js';
import { checkUnquotedComment } from './unquoted-comment.js';
import { checkView } from './view.js';

export type { Problem, RelatedPlace } from './problem.js';

/** Each looks at one place of a view. */
const CHECKS: readonly Check[] = [
  checkUnfinishedTag,
  checkMissingValue,
  checkUnexpectedToken,
  checkInvalidName,
  checkTagGenerics,
  checkDocCommentInTag,
  checkInvalidText,
  checkUnquotedComment,
  checkDoctype,
  checkRust,
];

/** All that does not parse in a document's views, in the order of the text. */
export function findProblems(document: ViewDocument): Problem[] {
  const problems: Problem[] = [];
  for (const view of allViews(document)) {
    for (const problem of problemsOf(view, document.text)) problems.push(problem);
  }
  return problems.sort((a, b) => a.start - b.start || a.end - b.end);
}

function problemsOf(view: View, text: string): Problem[] {
  const problems = [...checkView(view, text), ...checkCloseTags(view, text)];
  visit(view, place => {
    for (const check of CHECKS) problems.push(...check(place, text));
  });
  return problems;
}
