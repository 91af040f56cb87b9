import { commands, type Disposable, type TextDocument, type TextDocumentChangeEvent, window, workspace } from 'vscode';
import type { CompletionItem, CompletionList } from 'vscode-languageclient';
import type { ServerRunner } from '../client/server-runner.js';
import { mayGoOnInString } from './value-start.js';

/**
 * Opens the list of proposals behind a space in a quoted value, as for a second class. The editor proposes nothing in
 * strings by itself; to ask it for that in all strings of Rust would bring up words where nobody has a proposal.
 */
export class ValueProposals implements Disposable {
  private readonly listener: Disposable;

  constructor(
    private readonly runner: ServerRunner,
    private readonly report: (fault: unknown) => void,
  ) {
    this.listener = workspace.onDidChangeTextDocument(event => this.changed(event));
  }

  dispose(): void {
    this.listener.dispose();
  }

  private changed({ document, contentChanges, reason }: TextDocumentChangeEvent): void {
    const [change, ...others] = contentChanges;
    if (change?.text !== ' ' || others.length > 0 || reason !== undefined || document.languageId !== 'rust') return;
    if (window.activeTextEditor?.document !== document || !isProposingOnKeys(document)) return;
    const { line, character } = change.range.start;
    if (!mayGoOnInString(document.lineAt(line).text.slice(0, character))) return;
    // The client tells the server of the change in the same turn, maybe after this.
    setTimeout(() => {
      this.propose(document, change.rangeOffset + 1).catch(this.report);
    }, 0);
  }

  private async propose(document: TextDocument, offset: number): Promise<void> {
    const { client } = this.runner;
    if (client === undefined) return;
    const { code2ProtocolConverter: converter } = client;
    const answer = await client.sendRequest<CompletionItem[] | CompletionList | null>('textDocument/completion', {
      textDocument: converter.asTextDocumentIdentifier(document),
      position: converter.asPosition(document.positionAt(offset)),
    });
    const items = Array.isArray(answer) ? answer : (answer?.items ?? []);
    if (items.length > 0 && isTypedOn(document, offset)) {
      await commands.executeCommand('editor.action.triggerSuggest');
    }
  }
}

/** Not where somebody wants no lists, nor where the editor opens them in all strings. */
function isProposingOnKeys(document: TextDocument): boolean {
  const editor = workspace.getConfiguration('editor', document);
  const quick = editor.get<boolean | { strings?: unknown }>('quickSuggestions');
  const inStrings = typeof quick === 'object' ? quick.strings : quick;
  return editor.get('suggestOnTriggerCharacters') !== false && inStrings !== true && inStrings !== 'on';
}

/** Whether the cursor is still in the word that begins at an offset. */
function isTypedOn(document: TextDocument, offset: number): boolean {
  const editor = window.activeTextEditor;
  if (editor?.document !== document) return false;
  const cursor = document.offsetAt(editor.selection.active);
  return cursor >= offset && /^[^\s"]*$/.test(document.getText().slice(offset, cursor));
}
