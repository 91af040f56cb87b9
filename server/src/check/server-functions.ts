import type { Span } from 'tree-sitter-leptos';
import type { Item, ServerFunctionFacts } from '../facts/facts.js';
import { ownItems } from './own-items.js';
import { perDocument } from './per-document.js';
import { codeOfDocument } from './view-place.js';

/** A server function of a document. */
export interface OwnServerFunction {
  readonly item: Item;
  readonly facts: ServerFunctionFacts;
  /** What stands in front of its name: attributes, visibility, `async fn`. Literals and comments are blanked out. */
  readonly head: string;
}

/** The server functions of a document; those that are such in some builds only (`cfg_attr`) are left out. */
export const ownServerFunctions = perDocument((context): readonly OwnServerFunction[] => {
  if (!context.document.text.includes('server')) return [];
  return ownItems(context).flatMap(item => {
    const { leptos } = item;
    if (leptos?.kind !== 'server') return [];
    const head = codeOfDocument(context).slice(item.start, item.nameStart);
    return head.includes('cfg_attr') ? [] : [{ item, facts: leptos, head }];
  });
});

/** Where an option of `#[server(…)]` is written: its key and `=`; the name of the function where it is not found. */
export function optionSpan({ item, head }: OwnServerFunction, key: string): Span {
  const at = new RegExp(`\\b${key}\\b(?=\\s*=)`).exec(head)?.index;
  if (at === undefined) return { start: item.nameStart, end: item.nameStart + item.name.length };
  return { start: item.start + at, end: item.start + at + key.length };
}
