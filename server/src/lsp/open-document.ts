import { LineIndex, type Parsers, type TextEdit, ViewDocument } from 'tree-sitter-leptos';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver/node';
import type { Log } from './log.js';
import { fieldsOf, isRange } from './params.js';
import { isInside } from './positions.js';

/**
 * The text of a document as the editor has it. Its views are only read when somebody asks for them, so that a burst of
 * changes costs one parse.
 */
export class OpenDocument {
  private currentText: string;
  private lineIndex: LineIndex;
  private pending: TextEdit[] = [];
  private views: ViewDocument | undefined;

  constructor(
    readonly uri: string,
    public version: number,
    text: string,
  ) {
    this.currentText = text;
    this.lineIndex = LineIndex.of(text);
  }

  get text(): string {
    return this.currentText;
  }

  get lines(): LineIndex {
    return this.lineIndex;
  }

  /** Applies the changes of one notification, each on what the ones before it left. */
  change(changes: readonly TextDocumentContentChangeEvent[], log: Log): void {
    for (const change of changes) this.apply(this.editOf(change, log));
  }

  /** The views of the text as it is now. */
  read(parsers: Parsers, macroNames: readonly string[]): ViewDocument {
    const edits = this.pending;
    this.pending = [];
    const before = this.views;
    // A fault while updating must not leave a document behind that is out of step: it is read anew then.
    this.views = undefined;
    if (before === undefined) this.views = ViewDocument.open(parsers, this.currentText, { macroNames });
    else {
      before.update(edits, { text: this.currentText, lines: this.lineIndex });
      this.views = before;
    }
    return this.views;
  }

  /** Forgets the views, so that they are read anew. */
  reset(): void {
    this.views?.dispose();
    this.views = undefined;
    this.pending = [];
  }

  /** The edit of a change; without a range it replaces everything. */
  private editOf(change: TextDocumentContentChangeEvent, log: Log): TextEdit {
    const { range, text } = fieldsOf(change);
    if (typeof text !== 'string') throw new TypeError('a change without text came from the editor');
    if (range === undefined) return { start: 0, end: this.currentText.length, text };
    if (!isRange(range)) throw new TypeError('a change with a broken range came from the editor');
    for (const position of [range.start, range.end]) {
      if (isInside(this.lineIndex, position)) continue;
      const { line, character } = position;
      log.warn(
        `${this.uri}: an edit at ${line}:${character} lies outside the text and was moved to the nearest place. ` +
          'If the answers look wrong, close the file and open it again.',
      );
    }
    const start = this.lineIndex.offsetAt(range.start);
    const end = this.lineIndex.offsetAt(range.end);
    return { start: Math.min(start, end), end: Math.max(start, end), text };
  }

  private apply(edit: TextEdit): void {
    const { start, end, text } = edit;
    const newText = this.currentText.slice(0, start) + text + this.currentText.slice(end);
    this.lineIndex = this.lineIndex.afterEdit(newText, start, end, start + text.length);
    this.currentText = newText;
    if (this.views !== undefined) this.pending.push(edit);
  }
}
