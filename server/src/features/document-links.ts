import { allViews, type Span, type ViewDocument, visit } from 'tree-sitter-leptos';
import { type AssetUrl, assetUrls } from './asset-urls.js';
import { cssUrls } from './css-urls.js';
import type { FeatureContext } from './feature-context.js';

/** A place that leads somewhere: to a file of the workspace, absolute, or to an address in the net. */
export type DocumentLink = Span & ({ readonly file: string } | { readonly url: string });

/** The addresses in the attributes and the CSS of a document's views: of files that exist, and of pages with a host. */
export function documentLinks(document: ViewDocument, { assets, file }: FeatureContext): DocumentLink[] {
  return addressesIn(document).flatMap(({ start, end, url }): DocumentLink[] => {
    if (isInNet(url)) return [{ start, end, url }];
    const target = hasHost(url) ? undefined : assets?.file(pathOf(url), file);
    return target === undefined ? [] : [{ start, end, file: target }];
  });
}

/** Whether there may be links to files, for which one has to know where the workspace keeps them. */
export function mayLinkToFiles(document: ViewDocument): boolean {
  return addressesIn(document).some(({ url }) => !hasHost(url));
}

function addressesIn(document: ViewDocument): AssetUrl[] {
  const found: AssetUrl[] = [];
  for (const view of allViews(document)) {
    visit(view, place => {
      if (place.kind !== 'element') return;
      for (const attribute of place.open.attributes) found.push(...assetUrls(attribute, place.open, document.text));
    });
  }
  return [...found, ...cssUrls(document)];
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
