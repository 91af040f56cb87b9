import { LineIndex, type Parsers, type TextEdit, ViewDocument } from 'tree-sitter-leptos';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver/node';
import type { Log } from './log.js';
import { fieldsOf, isRange } from './params.js';
import { isInside } from './positions.js';

const CSS_WORDS = /style|fill|stroke|color/;
const LONGEST_CSS_WORD = 'stroke'.length;

/**
 * The text of a document as the editor has it. Its views are only read when somebody asks for them, so that a burst of
 * changes costs one parse.
 */
export class OpenDocument {
  private currentText: string;
  private lineIndex: LineIndex;
  private pending: TextEdit[] = [];
  private views: ViewDocument | undefined;
  private cssMayBeIn: boolean;

  constructor(
    readonly uri: string,
    public version: number,
    text: string,
  ) {
    this.currentText = text;
    this.lineIndex = LineIndex.of(text);
    this.cssMayBeIn = CSS_WORDS.test(text);
  }

  get text(): string {
    return this.currentText;
  }

  get lines(): LineIndex {
    return this.lineIndex;
  }

  /**
   * Whether there may be CSS in it: a `style` attribute or element, or an attribute that takes a colour. What has once
   * been there counts as well, so that a keystroke looks at what it changes only.
   */
  get mayHoldCss(): boolean {
    return this.cssMayBeIn;
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
    const around = newText.slice(Math.max(0, start - LONGEST_CSS_WORD), start + text.length + LONGEST_CSS_WORD);
    this.cssMayBeIn ||= CSS_WORDS.test(around);
    if (this.views !== undefined) this.pending.push(edit);
  }
}
