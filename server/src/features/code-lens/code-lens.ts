import type { Span, ViewDocument } from 'tree-sitter-leptos';
import type { Item, Scope } from '../../facts/facts.js';
import { type ItemPlace, isComponent, isServerFunction, placeOfItem } from '../../project/definitions.js';
import type { FeatureContext } from '../feature-context.js';
import { endpointOf } from '../server-functions/endpoint.js';

/** A line above a declaration. */
export type CodeLens = Span &
  (
    | { readonly kind: 'badge'; readonly title: string }
    /** Counting takes a look at all files: only done for those that are seen. */
    | { readonly kind: 'usages'; readonly place: ItemPlace }
  );

/**
 * The lenses above the components, islands, slots and server functions of a document.
 *
 * @param options Which sorts are wanted.
 */
export function codeLenses(
  _document: ViewDocument,
  { project, file, version }: FeatureContext,
  options: Readonly<Record<string, boolean>>,
): CodeLens[] {
  const root = file === undefined ? undefined : project.placeAt(file, 0);
  if (root === undefined || file === undefined) return [];
  return leptosItems(root.module.scope).flatMap(item => {
    const span = { start: item.nameStart, end: item.nameStart + item.name.length };
    const definition = { module: root.module, item };
    const lenses: CodeLens[] = [];
    if (options['badges'] === true) {
      if (isServerFunction(definition)) {
        const { method, url, isHashed } = endpointOf(item.name, definition.item.leptos, version);
        lenses.push({ ...span, kind: 'badge', title: `server · ${method} ${url}${isHashed ? '…' : ''}` });
      } else if (isComponent(definition) && definition.item.leptos.kind === 'island') {
        lenses.push({ ...span, kind: 'badge', title: 'island' });
      }
    }
    if (options['usages'] === true) lenses.push({ ...span, kind: 'usages', place: placeOfItem(definition) });
    return lenses;
  });
}

/** The items of a file that Leptos makes something of, those in inline modules and blocks of code included. */
function leptosItems(scope: Scope): Item[] {
  const inner = scope.items.flatMap(item => (item.content === undefined ? [] : leptosItems(item.content)));
  const inBlocks = scope.blocks.flatMap(leptosItems);
  const own = scope.items.filter(({ leptos }) => leptos !== undefined && leptos.kind !== 'lazy');
  return [...own, ...inner, ...inBlocks];
}
