import { isDirectiveFunction, placeOfItem } from '../../project/definitions.js';
import { importer } from '../imports/import-edit.js';
import type { Completion } from './item.js';
import type { CompletionQuery } from './source.js';

/** Behind `use:`: the functions that take an element, those in scope first, and all that can be imported. */
export function directiveFunctions({ document, place, context }: CompletionQuery): Completion[] {
  const { project, file } = context;
  if (place?.kind !== 'attributeName' || place.attribute?.directive?.text !== 'use' || file === undefined) return [];
  const from = project.placeAt(file, place.span.start);
  if (from === undefined) return [];
  const importOf = importer(document.text, from.module.scope);
  const inScope = [...project.inScope(from)].map(found => ({ ...found, path: undefined }));
  const found = new Map<string, Completion>();
  for (const { name, definition, path } of [...inScope, ...project.importables(from.module)]) {
    if (!isDirectiveFunction(definition) || found.has(name)) continue;
    const { item } = definition;
    const { elementType, valueType } = item.leptos;
    const text = `use:${name}`;
    found.set(name, {
      ...place.span,
      label: text,
      kind: 'function',
      text,
      ...(valueType === undefined || place.attribute.value !== undefined ? {} : { snippet: `${text}=$1` }),
      detail: `(${elementType}${valueType === undefined ? '' : `, ${valueType}`})`,
      ...(path === undefined ? {} : { description: path }),
      sortText: `${path === undefined ? '1' : '2'}${name}`,
      topic: { about: 'item', place: placeOfItem(definition) },
      ...(path === undefined ? {} : { additionalEdits: [importOf(path)] }),
    });
  }
  return [...found.values()];
}
