import type { ViewDocument } from 'tree-sitter-leptos';
import { type Subject, subjectAt } from '../components/subject.js';
import type { FeatureContext } from '../feature-context.js';
import type { FileSpan } from '../file-span.js';
import { definitionsOf } from '../occurrences/definitions-of-subject.js';

/**
 * Where the component, slot, prop, directive or server function is declared that a tag names. Names in Rust code are
 * rust-analyzer's.
 */
export function projectItemDefinition(document: ViewDocument, offset: number, context: FeatureContext): FileSpan[] {
  const subject = subjectAt(document, offset, context);
  return subject?.where === 'view' ? declarationsOf(subject, context) : [];
}

/** The names in the declarations of what a subject names. */
export function declarationsOf(subject: Subject, context: FeatureContext): FileSpan[] {
  if (subject.kind === 'prop') {
    const { definition, prop } = subject;
    return [{ file: definition.module.file, start: prop.nameStart, end: prop.nameStart + prop.name.length }];
  }
  return definitionsOf(subject, context).map(({ module, item }) => ({
    file: module.file,
    start: item.nameStart,
    end: item.nameStart + item.name.length,
  }));
}
