import type { LineIndex } from 'tree-sitter-leptos';
import {
  type ClientCapabilities,
  type CompletionItem,
  CompletionItemKind,
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
  };
}

/** A proposal as LSP has it, without the documentation, which `completionItem/resolve` adds by the topic in `data`. */
export function completionItemOf(completion: Completion, lines: LineIndex, client: CompletionClient): CompletionItem {
  const { label, kind, text, snippet, detail, sortText, topic, continues } = completion;
  const newText = client.snippets && snippet !== undefined ? snippet : text;
  return {
    label,
    kind: KIND[kind],
    sortText,
    textEdit: { range: rangeOf(lines, completion), newText },
    ...(newText === text ? {} : { insertTextFormat: InsertTextFormat.Snippet }),
    ...(detail === undefined ? {} : { detail }),
    ...(topic === undefined ? {} : { data: topic }),
    ...(continues === true && client.retriggers ? { command: { title: 'Suggest', command: RETRIGGER } } : {}),
  };
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
