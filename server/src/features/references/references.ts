import type { ViewDocument } from 'tree-sitter-leptos';
import { atOnce, type Steps } from '../../steps.js';
import type { FeatureContext } from '../feature-context.js';
import type { FileSpan } from '../file-span.js';
import { cssClassReferences } from './css-class.js';
import { letNameReferences } from './let-name.js';
import { projectItemReferences } from './project-item.js';

/** Something that knows all places of the workspace that mean what stands at a UTF-16 offset. */
type ReferenceSource = (
  document: ViewDocument,
  offset: number,
  context: FeatureContext,
  includeDeclaration: boolean,
) => Steps<readonly FileSpan[]>;

const SOURCES: readonly ReferenceSource[] = [projectItemReferences, cssClassReferences, letNameReferences];

/** All places of the workspace that mean what stands at a UTF-16 offset. The first source that knows it answers. */
export function references(
  document: ViewDocument,
  offset: number,
  context: FeatureContext,
  includeDeclaration: boolean,
): readonly FileSpan[] {
  return atOnce(referencesInSteps(document, offset, context, includeDeclaration));
}

/** As `references`, in steps of one file. The document must not change until the last one. */
export function* referencesInSteps(
  document: ViewDocument,
  offset: number,
  context: FeatureContext,
  includeDeclaration: boolean,
): Steps<readonly FileSpan[]> {
  for (const source of SOURCES) {
    const found = yield* source(document, offset, context, includeDeclaration);
    if (found.length > 0) return found;
  }
  return [];
}
