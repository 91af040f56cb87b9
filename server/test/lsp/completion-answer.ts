import type { CompletionItem, CompletionList } from 'vscode-languageserver/node';

/** What a server may answer to `textDocument/completion`. */
export type CompletionAnswer = CompletionItem[] | CompletionList | null;

/** The proposals of an answer, in whichever form it comes. */
export function itemsOf(answer: CompletionAnswer): CompletionItem[] {
  return Array.isArray(answer) ? answer : (answer?.items ?? []);
}
