import { allViews, type Span, type ViewDocument, visit } from 'tree-sitter-leptos';
import { assetUrls } from './asset-urls.js';
import type { FeatureContext } from './feature-context.js';

/** A place that leads somewhere: to a file of the workspace, absolute, or to an address in the net. */
export type DocumentLink = Span & ({ readonly file: string } | { readonly url: string });

/** The addresses in the attributes of a document's views: of files that exist, and of pages with a host. */
export function documentLinks(document: ViewDocument, { assets, file }: FeatureContext): DocumentLink[] {
  const links: DocumentLink[] = [];
  for (const view of allViews(document)) {
    visit(view, place => {
      if (place.kind !== 'element') return;
      for (const attribute of place.open.attributes) {
        for (const { start, end, url } of assetUrls(attribute, place.open, document.text)) {
          if (isInNet(url)) links.push({ start, end, url });
          if (hasHost(url)) continue;
          const target = assets?.file(pathOf(url), file);
          if (target !== undefined) links.push({ start, end, file: target });
        }
      }
    });
  }
  return links;
}

function isInNet(url: string): boolean {
  return /^https?:\/\/[^/]/i.test(url) && URL.canParse(url);
}

/** `https:`, `data:`, `//cdn.example`; also `#fragment`, which leads nowhere else. */
function hasHost(url: string): boolean {
  return /^(?:[a-z][a-z\d+.-]*:|\/\/|#|$)/i.test(url);
}

function pathOf(url: string): string {
  const path = url.replace(/[?#].*$/, '');
  try {
    return decodeURIComponent(path);
  } catch (fault) {
    if (fault instanceof URIError) return path;
    throw fault;
  }
}
