import type { ViewDocument } from 'tree-sitter-leptos';
import { type AssetUrl, assetUrlAt } from '../asset-urls.js';
import { tagPlaceAt } from '../tag-place.js';
import type { Completion } from './item.js';
import type { CompletionQuery } from './source.js';

/** The files of the workspace behind `src="`, `href="` and the like. */
export function assetPaths({ document, offset, place, context }: CompletionQuery): Completion[] {
  const typed = pathAt(document, offset, place);
  if (typed === undefined) return [];
  // Where nobody types an address, the folders need not be asked.
  const { assets, file } = context;
  if (assets === undefined) return [];
  const cut = typed.url.lastIndexOf('/') + 1;
  const folder = typed.url.slice(0, cut);
  // What is not begun yet begins at the site's root, from wherever the page is.
  const prefix = typed.url === '' ? '/' : '';
  const behind = /^[^\s,"/?#]*/.exec(document.text.slice(offset))?.[0].length ?? 0;
  return assets.entries(folder, file).map(({ name, isFolder }): Completion => {
    const text = `${prefix}${encodeURI(name)}${isFolder ? '/' : ''}`;
    return {
      start: typed.start + cut,
      end: offset + behind,
      label: prefix + name + (isFolder ? '/' : ''),
      kind: 'file',
      text,
      sortText: `0${name}`,
      ...(isFolder ? { continues: true } : {}),
    };
  });
}

/** Whether the path of a file can be typed at an offset. */
export function isForAssets(document: ViewDocument, offset: number): boolean {
  return pathAt(document, offset, tagPlaceAt(document, offset)) !== undefined;
}

/** The address that is being typed; undefined for one with a host, which is no file of the workspace. */
function pathAt(document: ViewDocument, offset: number, place: CompletionQuery['place']): AssetUrl | undefined {
  if (place?.kind !== 'attributeValue' || !place.quoted) return undefined;
  const typed = assetUrlAt(place.attribute, place.tag, document.text, offset);
  return typed === undefined || /^(?:[a-z][a-z\d+.-]*:|\/\/|#)/i.test(typed.url) ? undefined : typed;
}
