import type { ViewDocument } from 'tree-sitter-leptos';
import type { FeatureContext } from '../feature-context.js';
import { tagPlaceAt } from '../tag-place.js';
import { assetPaths } from './asset-paths.js';
import { attributeArguments } from './attribute-arguments.js';
import { attributeNames } from './attribute-names.js';
import { attributeValues } from './attribute-values.js';
import { childrenArguments } from './children-arguments.js';
import { closeTags } from './close-tags.js';
import { componentNames } from './component-names.js';
import { cssInStrings, styleDirectives } from './css.js';
import { cssClasses } from './css-classes.js';
import { directiveFunctions } from './directive-functions.js';
import { documentType } from './document-type.js';
import { abbreviations } from './emmet/abbreviations.js';
import { formFieldNames } from './form-fields.js';
import type { Completion } from './item.js';
import { propNames } from './prop-names.js';
import { routePaths } from './route-paths.js';
import { slotMarks } from './slot-marks.js';
import { itemSnippets } from './snippets/item-snippets.js';
import { viewSnippets } from './snippets/view-snippets.js';
import type { CompletionQuery, CompletionSource } from './source.js';
import { tagNames } from './tag-names.js';
import { type FittingCompletions, TypedPart } from './typed-part.js';
import { typedPath } from './typed-path.js';

/** All that proposes. Of proposals with the same label the first counts, unless they are told apart. */
const SOURCES: readonly CompletionSource[] = [
  tagNames,
  componentNames,
  closeTags,
  slotMarks,
  propNames,
  childrenArguments,
  attributeNames,
  directiveFunctions,
  formFieldNames,
  routePaths,
  attributeValues,
  attributeArguments,
  assetPaths,
  cssClasses,
  cssInStrings,
  styleDirectives,
  documentType,
  viewSnippets,
  itemSnippets,
  abbreviations,
];

/** What can stand behind `<a::`. */
const BEHIND_PATH: readonly CompletionSource[] = [componentNames];

const ANYTHING: CompletionQuery['typed'] = { fits: () => true };

/**
 * What can be typed at a UTF-16 offset. Nothing in Rust expressions, which are rust-analyzer's.
 *
 * Every proposal replaces the whole word that is being typed.
 */
export function complete(
  document: ViewDocument,
  offset: number,
  context: FeatureContext,
  typed: CompletionQuery['typed'] = ANYTHING,
): Completion[] {
  const query = { document, offset, place: tagPlaceAt(document, offset), context, typed };
  const byLabel = new Map<string, Completion>();
  for (const source of isPath(query) ? BEHIND_PATH : SOURCES) {
    for (const item of source(query)) {
      const key = item.variant ?? item.label;
      if (!byLabel.has(key)) byLabel.set(key, item);
    }
  }
  return [...byLabel.values()];
}

function isPath({ document, place }: CompletionQuery): boolean {
  return place?.kind === 'tagName' && typedPath(document, place) !== undefined;
}

/**
 * As `complete`, without what does not fit what is typed already. Where nothing fits there is all of it: that the place
 * is ours is told by what can be typed there, and other servers are asked about those that are not.
 */
export function completeTyped(document: ViewDocument, offset: number, context: FeatureContext): FittingCompletions {
  const typed = new TypedPart(document.text, offset);
  const all = complete(document, offset, context, typed);
  const completions = all.filter(({ start, filterText, label }) => typed.fits(start, filterText ?? label));
  if (completions.length === 0 && typed.hasLeftOut) {
    return { completions: complete(document, offset, context), isIncomplete: false };
  }
  const isIncomplete = typed.hasLeftOut || completions.some(({ isOneOfMany }) => isOneOfMany === true);
  return { completions, isIncomplete };
}
