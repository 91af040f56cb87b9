import type { ViewDocument } from 'tree-sitter-leptos';
import type { Steps } from '../../steps.js';
import { classDefinitions } from '../definition/css-class.js';
import type { FeatureContext } from '../feature-context.js';
import type { FileSpan } from '../file-span.js';
import { classOccurrences, classSubjectAt } from '../occurrences/css-class.js';

/** All places of the workspace that name the CSS class at an offset: views, `@extend` and `@apply`. */
export function* cssClassReferences(
  document: ViewDocument,
  offset: number,
  context: FeatureContext,
  includeDeclaration: boolean,
): Steps<FileSpan[]> {
  const subject = classSubjectAt(document, offset, context);
  if (subject === undefined) return [];
  const uses = context.styles
    .classNamed(subject.name)
    .filter(({ rule }) => rule === undefined)
    .map(({ sheet, start, end }) => ({ file: sheet.file, start, end }));
  const inViews = (yield* classOccurrences(subject.name, document, context)).map(({ file, start, end }) => ({
    file,
    start,
    end,
  }));
  return [...(includeDeclaration ? classDefinitions(subject.name, context) : []), ...uses, ...inViews];
}
