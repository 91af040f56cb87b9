import type { ViewDocument } from 'tree-sitter-leptos';
import type { FeatureContext } from '../feature-context.js';
import type { FileSpan } from '../file-span.js';
import { classSubjectAt } from '../occurrences/css-class.js';

/** The rules that are written for the CSS class at an offset. */
export function cssClassDefinition(document: ViewDocument, offset: number, context: FeatureContext): FileSpan[] {
  const subject = classSubjectAt(document, offset, context);
  return subject === undefined ? [] : classDefinitions(subject.name, context);
}

/** Where rules name a class. */
export function classDefinitions(name: string, { styles }: FeatureContext): FileSpan[] {
  return styles
    .classNamed(name)
    .filter(({ rule }) => rule !== undefined)
    .map(({ sheet, start, end }) => ({ file: sheet.file, start, end }));
}
