import type { ViewDocument } from 'tree-sitter-leptos';
import { type Subject, subjectAt } from '../components/subject.js';
import { declarationsOf } from '../definition/project-item.js';
import type { FeatureContext } from '../feature-context.js';
import type { FileSpan } from '../file-span.js';
import { definitionsOf } from '../occurrences/definitions-of-subject.js';
import { occurrencesOf } from '../occurrences/occurrences-of.js';
import { propOccurrences } from '../occurrences/prop-occurrences.js';

/** All places of the workspace that name the component, slot, prop, directive or server function at an offset. */
export function projectItemReferences(
  document: ViewDocument,
  offset: number,
  context: FeatureContext,
  includeDeclaration: boolean,
): FileSpan[] {
  const subject = subjectAt(document, offset, context);
  if (subject === undefined) return [];
  const uses = usesOf(subject, context);
  return includeDeclaration ? [...declarationsOf(subject, context), ...uses] : uses;
}

function usesOf(subject: Subject, context: FeatureContext): FileSpan[] {
  if (subject.kind === 'prop') return propOccurrences(subject.definition, subject.prop, context).map(spanOf);
  return occurrencesOf(definitionsOf(subject, context), context)
    .filter(({ where }) => where !== 'declaration')
    .map(spanOf);
}

function spanOf({ file, start, end }: FileSpan): FileSpan {
  return { file, start, end };
}
