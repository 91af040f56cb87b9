import type { LineIndex } from 'tree-sitter-leptos';
import {
  type ClientCapabilities,
  type CompletionItem,
  CompletionItemKind,
  CompletionItemTag,
  type CompletionList,
  InsertTextFormat,
  MarkupKind,
} from 'vscode-languageserver/node';
import type { Completion } from '../features/completion/item.js';
import type { FittingCompletions } from '../features/completion/typed-part.js';
import { rangeOf, textEditOf } from './positions.js';

/** What a client makes of proposals. */
export interface CompletionClient {
  readonly snippets: boolean;
  /** Whether it knows VS Code's command that asks for proposals again. */
  readonly retriggers: boolean;
  /** Whether it takes the range that all proposals replace once for the list: a third of the bytes of an answer. */
  readonly sharesRange: boolean;
  /** Whether it takes data that all proposals have once for the list. */
  readonly sharesData: boolean;
  /** Whether it asks for the detail of the one proposal that somebody looks at. */
  readonly resolvesDetail: boolean;
}

const RETRIGGER = 'editor.action.triggerSuggest';

const KIND: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
  tag: CompletionItemKind.Property,
  closeTag: CompletionItemKind.Property,
  attribute: CompletionItemKind.Field,
  directive: CompletionItemKind.Keyword,
  event: CompletionItemKind.Event,
  value: CompletionItemKind.EnumMember,
  keyword: CompletionItemKind.Keyword,
  component: CompletionItemKind.Class,
  island: CompletionItemKind.Class,
  slot: CompletionItemKind.Struct,
  module: CompletionItemKind.Module,
  prop: CompletionItemKind.Field,
  class: CompletionItemKind.Value,
  property: CompletionItemKind.Property,
  color: CompletionItemKind.Color,
  route: CompletionItemKind.Reference,
  field: CompletionItemKind.Field,
  function: CompletionItemKind.Function,
  file: CompletionItemKind.File,
  snippet: CompletionItemKind.Snippet,
  abbreviation: CompletionItemKind.Snippet,
};

/** What the capabilities of a client say about completion; commands are announced as rust-analyzer's clients do it. */
export function completionClientOf(capabilities: ClientCapabilities): CompletionClient {
  const experimental = capabilities.experimental as { commands?: { commands?: unknown } } | null | undefined;
  const { completionItem, completionList } = capabilities.textDocument?.completion ?? {};
  const itemDefaults = completionList?.itemDefaults;
  const commands = experimental?.commands?.commands;
  return {
    snippets: completionItem?.snippetSupport === true,
    retriggers: Array.isArray(commands) && commands.includes(RETRIGGER),
    sharesRange: itemDefaults?.includes('editRange') === true,
    sharesData: itemDefaults?.includes('data') === true,
    resolvesDetail: completionItem?.resolveSupport?.properties?.includes('detail') === true,
  };
}

/**
 * Proposals as LSP has them: a list with a common range where the client knows that, otherwise each with its own.
 *
 * @param list What to find these proposals by; see `CompletionLists`.
 */
export function completionListOf(
  { completions, isIncomplete }: FittingCompletions,
  { lines, list }: { readonly lines: LineIndex; readonly list: number },
  client: CompletionClient,
): CompletionItem[] | CompletionList {
  const [first] = completions;
  const isCommon =
    first !== undefined && completions.every(({ start, end }) => start === first.start && end === first.end);
  if (!client.sharesRange || !isCommon) {
    const items = completions.map(completion => {
      const item = itemOf(completion, client, lines);
      item.data = list;
      item.textEdit = { range: rangeOf(lines, completion), newText: textOf(completion, client) };
      return item;
    });
    return isIncomplete ? { isIncomplete, items } : items;
  }
  return {
    isIncomplete,
    itemDefaults: { editRange: rangeOf(lines, first), ...(client.sharesData ? { data: list } : {}) },
    items: completions.map(completion => {
      const item = itemOf(completion, client, lines);
      if (!client.sharesData) item.data = list;
      const text = textOf(completion, client);
      if (text !== completion.label) item.textEditText = text;
      return item;
    }),
  };
}

function textOf({ text, snippet }: Completion, client: CompletionClient): string {
  return client.snippets && snippet !== undefined ? snippet : text;
}

/** A proposal without its text, and without what `completionItem/resolve` adds. */
function itemOf(completion: Completion, client: CompletionClient, lines: LineIndex): CompletionItem {
  const { label, kind, text, detail, description, sortText, filterText, continues, additionalEdits } = completion;
  const item: CompletionItem = { label, kind: KIND[kind] };
  if (description !== undefined) item.labelDetails = { description };
  if (filterText !== undefined) item.filterText = filterText;
  if (completion.deprecated === true) item.tags = [CompletionItemTag.Deprecated];
  if (sortText !== label) item.sortText = sortText;
  if (textOf(completion, client) !== text) item.insertTextFormat = InsertTextFormat.Snippet;
  if (detail !== undefined && !client.resolvesDetail) item.detail = detail;
  if (continues === true && client.retriggers) item.command = { title: 'Suggest', command: RETRIGGER };
  if (additionalEdits !== undefined) item.additionalTextEdits = additionalEdits.map(edit => textEditOf(edit, lines));
  return item;
}

/** The item with all that there is to read about it. */
export function resolvedItem(
  item: CompletionItem,
  { detail }: Completion,
  documentation: string | undefined,
): CompletionItem {
  return {
    ...item,
    ...(detail === undefined ? {} : { detail }),
    ...(documentation === undefined ? {} : { documentation: { kind: MarkupKind.Markdown, value: documentation } }),
  };
}
