import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LineIndex } from 'tree-sitter-leptos';
import { expect } from 'vitest';
import type { CompletionItem, Position, PublishDiagnosticsParams, Range, TextEdit } from 'vscode-languageserver/node';
import { type CompletionAnswer, itemsOf } from '../../server/test/lsp/completion-answer.js';
import type { Editor } from '../../server/test/lsp/editor.js';

/** What the answers about a document must not depend on: how its text came about. */
const ABOUT_THE_TEXT = ['textDocument/documentSymbol', 'textDocument/foldingRange', 'textDocument/formatting'];

/** A file that is open in an editor, among others. */
export class OpenFile {
  private version = 1;
  private readonly undone: { range: Range; newText: string }[][] = [];

  private constructor(
    private readonly editor: Editor,
    readonly uri: string,
    public text: string,
  ) {}

  /** Opens a file with what is on the disk, or with another text. */
  static async open(editor: Editor, uri: string, text = readFileSync(fileURLToPath(uri), 'utf8')): Promise<OpenFile> {
    const textDocument = { uri, languageId: 'rust', version: 1, text };
    await editor.connection.sendNotification('textDocument/didOpen', { textDocument });
    return new OpenFile(editor, uri, text);
  }

  async close(): Promise<void> {
    await this.editor.connection.sendNotification('textDocument/didClose', { textDocument: { uri: this.uri } });
  }

  /** Where a `│` in a piece of the text stands; the piece must be there once. */
  at(marked: string): Position {
    const mark = marked.indexOf('│');
    const parts = this.text.split(marked.replace('│', ''));
    if (mark < 0 || parts.length !== 2) throw new Error(`${marked} is there ${parts.length - 1} times`);
    return LineIndex.of(this.text).positionAt((parts[0] ?? '').length + mark);
  }

  /** The range of a piece of the text, which must be there once. */
  range(piece: string): Range {
    return { start: this.at(`│${piece}`), end: this.at(`${piece}│`) };
  }

  /** The text in a range. */
  textIn({ start, end }: Range): string {
    const lines = LineIndex.of(this.text);
    return this.text.slice(lines.offsetAt(start), lines.offsetAt(end));
  }

  /** Types one character after the other, does something behind each, and returns where the cursor is then. */
  async type(from: Position, typed: string, behindEach?: (cursor: Position) => Promise<void>): Promise<Position> {
    let cursor = from;
    for (const character of typed) {
      await this.apply([{ range: { start: cursor, end: cursor }, newText: character }]);
      cursor = { line: cursor.line, character: cursor.character + character.length };
      await behindEach?.(cursor);
    }
    return cursor;
  }

  /** Makes edits, all of them places in the text as it is, as one change. */
  async apply(edits: readonly TextEdit[]): Promise<void> {
    const fromBehind = [...edits].sort((a, b) => this.offset(b.range.start) - this.offset(a.range.start));
    const inverse: { range: Range; newText: string }[] = [];
    for (const { range, newText } of fromBehind) {
      const [start, end] = [this.offset(range.start), this.offset(range.end)];
      const before = this.text.slice(start, end);
      this.text = this.text.slice(0, start) + newText + this.text.slice(end);
      const lines = LineIndex.of(this.text);
      inverse.unshift({
        range: { start: range.start, end: lines.positionAt(start + newText.length) },
        newText: before,
      });
    }
    this.undone.push(inverse);
    await this.send(fromBehind);
  }

  /** Takes back the last change, as Ctrl+Z does. */
  async undo(): Promise<void> {
    for (const { range, newText } of this.undone.pop() ?? []) {
      this.text = this.text.slice(0, this.offset(range.start)) + newText + this.text.slice(this.offset(range.end));
      await this.send([{ range, newText }]);
    }
  }

  /** Asks about the document; `position` where the request has one. */
  ask<Result>(method: string, position?: Position, more: object = {}): Promise<Result> {
    const at = position === undefined ? {} : { position };
    return this.editor.connection.sendRequest(method, { textDocument: { uri: this.uri }, ...at, ...more });
  }

  async completions(position: Position): Promise<readonly CompletionItem[]> {
    return itemsOf(await this.ask<CompletionAnswer>('textDocument/completion', position));
  }

  /** What the server tells of a proposal only when it is looked at. */
  resolve(item: CompletionItem): Promise<CompletionItem> {
    return this.editor.connection.sendRequest('completionItem/resolve', item);
  }

  /** Accepts the proposal with a label, what it imports included. */
  async accept(position: Position, label: string): Promise<void> {
    const items = await this.completions(position);
    const item = items.find(proposal => proposal.label === label);
    if (item?.textEdit === undefined || !('range' in item.textEdit)) {
      throw new Error(`${label} is not among ${items.map(proposal => proposal.label).join(', ')}`);
    }
    await this.apply([item.textEdit, ...(item.additionalTextEdits ?? [])]);
  }

  /** The diagnostics of the text as it is. */
  async diagnostics(): Promise<PublishDiagnosticsParams['diagnostics']> {
    const current = () =>
      this.editor.published.findLast(({ uri, version }) => uri === this.uri && version === this.version);
    await expect.poll(current, { timeout: 10_000 }).toBeDefined();
    return current()?.diagnostics ?? [];
  }

  /** Holds that the server has the text that the editor has: it says the same about a new document with that text. */
  async expectInStep(): Promise<void> {
    const twin = await OpenFile.open(this.editor, `untitled:twin-${this.version}-${Math.random()}`, this.text);
    const options = { options: { tabSize: 4, insertSpaces: true } };
    for (const method of ABOUT_THE_TEXT) {
      expect(await this.ask(method, undefined, options), method).toEqual(await twin.ask(method, undefined, options));
    }
    await twin.close();
  }

  private offset(position: Position): number {
    return LineIndex.of(this.text).offsetAt(position);
  }

  private async send(changes: readonly TextEdit[]): Promise<void> {
    this.version++;
    await this.editor.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: this.uri, version: this.version },
      contentChanges: changes.map(({ range, newText }) => ({ range, text: newText })),
    });
  }
}
