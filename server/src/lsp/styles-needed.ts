import type { ViewDocument } from 'tree-sitter-leptos';
import { classAt } from '../features/class-names.js';
import { isForAssets } from '../features/completion/asset-paths.js';
import { isForClasses } from '../features/completion/css-classes.js';
import { isInCss } from '../features/css-region.js';
import { mayLinkToFiles } from '../features/document-links.js';
import type { FeatureName } from '../features/index.js';
import { fieldsOf } from './params.js';
import { offsetIn } from './positions.js';

/**
 * Whether a request would be answered wrongly from a part of the workspace's stylesheets and folders of assets: what is
 * about a name in these.
 */
export function needsStyles(feature: FeatureName, params: unknown, document: ViewDocument): boolean {
  const offset = (): number => offsetIn(document, fieldsOf(params)['position']);
  switch (feature) {
    case 'completion':
      return isForClasses(document, offset()) || isForAssets(document, offset()) || isInCss(document, offset());
    case 'definition':
    case 'hover':
    case 'references':
    case 'rename':
      return classAt(document, offset()) !== undefined || isInCss(document, offset());
    case 'documentLink':
      return mayLinkToFiles(document);
    default:
      return false;
  }
}
