import type { ViewDocument } from 'tree-sitter-leptos';
import { cssPieces, isInCss } from '../features/css-region.js';
import type { FeatureName } from '../features/index.js';
import { fieldsOf } from './params.js';
import { offsetIn } from './positions.js';

/** Whether a request takes somebody who understands CSS, which takes a tenth of a second to load: few do. */
export function needsCss(feature: FeatureName, params: unknown, document: ViewDocument): boolean {
  switch (feature) {
    case 'color':
      return hasCss(document);
    case 'completion':
    case 'hover':
      return isInCss(document, offsetIn(document, fieldsOf(params)['position']));
    default:
      return false;
  }
}

/** Whether there is CSS in a document's views. */
export function hasCss(document: ViewDocument): boolean {
  return cssPieces(document).length > 0;
}
