import type { ViewDocument } from 'tree-sitter-leptos';
import type { Steps } from '../../steps.js';
import { type Subject, subjectAt } from '../components/subject.js';
import { declarationsOf } from '../definition/project-item.js';
import type { FeatureContext } from '../feature-context.js';
import type { FileSpan } from '../file-span.js';
import { definitionsOf } from '../occurrences/definitions-of-subject.js';
import { occurrencesOf } from '../occurrences/occurrences-of.js';
import { propOccurrences } from '../occurrences/prop-occurrences.js';

/** All places of the workspace that name the component, slot, prop, directive or server function at an offset. */
export function* projectItemReferences(
  document: ViewDocument,
  offset: number,
  context: FeatureContext,
  includeDeclaration: boolean,
): Steps<FileSpan[]> {
  const subject = subjectAt(document, offset, context);
  if (subject === undefined) return [];
  const uses = yield* usesOf(subject, context);
  return includeDeclaration ? [...declarationsOf(subject, context), ...uses] : uses;
}

function* usesOf(subject: Subject, context: FeatureContext): Steps<FileSpan[]> {
  if (subject.kind === 'prop') return (yield* propOccurrences(subject.definition, subject.prop, context)).map(spanOf);
  const found = yield* occurrencesOf(definitionsOf(subject, context), context);
  return found.filter(({ where }) => where !== 'declaration').map(spanOf);
}

function spanOf({ file, start, end }: FileSpan): FileSpan {
  return { file, start, end };
}
