import type { ViewDocument } from 'tree-sitter-leptos';
import type { FeatureContext } from '../feature-context.js';
import type { FileSpan } from '../file-span.js';
import { closeTagDefinition } from './close-tag.js';
import { cssClassDefinition } from './css-class.js';
import { cssNameDefinition } from './css-name.js';
import { projectItemDefinition } from './project-item.js';
import { routeDefinition } from './route.js';

/** Something that knows where what stands at a UTF-16 offset is defined; none where it knows nothing of it. */
type DefinitionSource = (document: ViewDocument, offset: number, context: FeatureContext) => readonly FileSpan[];

const SOURCES: readonly DefinitionSource[] = [
  projectItemDefinition,
  routeDefinition,
  closeTagDefinition,
  cssClassDefinition,
  cssNameDefinition,
];

/** Where what stands at a UTF-16 offset is defined. The first source that knows it answers. */
export function definition(document: ViewDocument, offset: number, context: FeatureContext): readonly FileSpan[] {
  for (const source of SOURCES) {
    const found = source(document, offset, context);
    if (found.length > 0) return found;
  }
  return [];
}
