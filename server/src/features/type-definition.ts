import type { ViewDocument } from 'tree-sitter-leptos';
import { subjectAt } from './components/subject.js';
import type { FeatureContext } from './feature-context.js';
import type { FileSpan } from './file-span.js';

/** Where the type of a prop is declared: of `Option<Vec<Todo>>`, the first that the project declares. */
export function typeDefinition(document: ViewDocument, offset: number, context: FeatureContext): FileSpan[] {
  const subject = subjectAt(document, offset, context);
  if (subject?.kind !== 'prop' || subject.where !== 'view') return [];
  const { definition, prop } = subject;
  const place = context.project.placeAt(definition.module.file, definition.item.start);
  if (place === undefined) return [];
  for (const [path] of prop.type.matchAll(
    /[\p{XID_Start}_][\p{XID_Continue}]*(?:::[\p{XID_Start}_][\p{XID_Continue}]*)*/gu,
  )) {
    const found = context.project.resolve(place, path.split('::'), 'type').filter(({ item }) => item.kind !== 'mod');
    if (found.length === 0) continue;
    return found.map(({ module, item }) => ({
      file: module.file,
      start: item.nameStart,
      end: item.nameStart + item.name.length,
    }));
  }
  return [];
}
