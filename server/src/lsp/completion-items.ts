import type { LineIndex } from 'tree-sitter-leptos';
import {
  type ClientCapabilities,
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  InsertTextFormat,
  MarkupKind,
} from 'vscode-languageserver/node';
import type { Completion, Topic } from '../features/completion/item.js';
import { rangeOf } from './positions.js';

/** What a client makes of proposals. */
export interface CompletionClient {
  readonly snippets: boolean;
  /** Whether it knows VS Code's command that asks for proposals again. */
  readonly retriggers: boolean;
  /** Whether it takes the range that all proposals replace once for the list: a third of the bytes of an answer. */
  readonly sharesRange: boolean;
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
};

/** What the capabilities of a client say about completion; commands are announced as rust-analyzer's clients do it. */
export function completionClientOf(capabilities: ClientCapabilities): CompletionClient {
  const experimental = capabilities.experimental as { commands?: { commands?: unknown } } | null | undefined;
  const commands = experimental?.commands?.commands;
  return {
    snippets: capabilities.textDocument?.completion?.completionItem?.snippetSupport === true,
    retriggers: Array.isArray(commands) && commands.includes(RETRIGGER),
    sharesRange: capabilities.textDocument?.completion?.completionList?.itemDefaults?.includes('editRange') === true,
  };
}

/** Proposals as LSP has them: a list with a common range where the client knows that, otherwise each with its own. */
export function completionListOf(
  completions: readonly Completion[],
  lines: LineIndex,
  client: CompletionClient,
): CompletionItem[] | CompletionList {
  const [first] = completions;
  const isCommon =
    first !== undefined && completions.every(({ start, end }) => start === first.start && end === first.end);
  if (!client.sharesRange || !isCommon) {
    return completions.map(completion => {
      const textEdit = { range: rangeOf(lines, completion), newText: textOf(completion, client) };
      return { ...itemOf(completion, client), textEdit };
    });
  }
  return {
    isIncomplete: false,
    itemDefaults: { editRange: rangeOf(lines, first) },
    items: completions.map(completion => {
      const item = itemOf(completion, client);
      const text = textOf(completion, client);
      if (text !== completion.label) item.textEditText = text;
      return item;
    }),
  };
}

function textOf({ text, snippet }: Completion, client: CompletionClient): string {
  return client.snippets && snippet !== undefined ? snippet : text;
}

/** A proposal without its text and its documentation, which `completionItem/resolve` adds by the topic in `data`. */
function itemOf(completion: Completion, client: CompletionClient): CompletionItem {
  const { label, kind, text, detail, sortText, topic, continues } = completion;
  const item: CompletionItem = { label, kind: KIND[kind] };
  if (sortText !== label) item.sortText = sortText;
  if (textOf(completion, client) !== text) item.insertTextFormat = InsertTextFormat.Snippet;
  if (detail !== undefined) item.detail = detail;
  if (topic !== undefined) item.data = topic;
  if (continues === true && client.retriggers) item.command = { title: 'Suggest', command: RETRIGGER };
  return item;
}

/** The item with its documentation, if there is any. */
export function withDocumentation(
  item: CompletionItem,
  describe: (topic: Topic) => string | undefined,
): CompletionItem {
  const topic = item.data as Topic | undefined;
  const value = topic === undefined ? undefined : describe(topic);
  return value === undefined ? item : { ...item, documentation: { kind: MarkupKind.Markdown, value } };
}
