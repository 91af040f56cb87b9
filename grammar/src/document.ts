import { Edit, type Parser, type Tree } from 'web-tree-sitter';
import { findViews } from './find-views.js';
import type { Parsers } from './language.js';
import { LineIndex } from './lines.js';
import type { Span } from './view/located.js';
import type { View } from './view/nodes.js';

/** Replaces `[start, end)` (UTF-16 offsets) by `text`. */
export interface TextEdit extends Span {
  readonly text: string;
}

export interface DocumentOptions {
  /** Names of further macros whose content is a view, besides `view` and `template`. */
  readonly macroNames?: readonly string[];
}

/**
 * A Rust file and its views, kept up to date by edits.
 *
 * Never fails: whatever the text holds, there is a tree, and everything in it has its place.
 */
export class ViewDocument {
  private tree: Tree;
  private lineIndex: LineIndex;
  private currentViews: readonly View[];
  private changes: readonly Span[] = [];

  private constructor(
    private readonly parsers: Parsers,
    private currentText: string,
    private readonly options: DocumentOptions,
  ) {
    this.tree = parse(parsers.rust_leptos, currentText);
    this.lineIndex = LineIndex.of(currentText);
    this.currentViews = this.readViews([]);
  }

  static open(parsers: Parsers, text: string, options: DocumentOptions = {}): ViewDocument {
    return new ViewDocument(parsers, text, options);
  }

  get text(): string {
    return this.currentText;
  }

  get lines(): LineIndex {
    return this.lineIndex;
  }

  /** The outermost views, in the order of the text. Those nested in them are in their Rust code. */
  get views(): readonly View[] {
    return this.currentViews;
  }

  /** Where the last update changed the syntax tree: UTF-16 offsets in the new text. */
  get changedRanges(): readonly Span[] {
    return this.changes;
  }

  /**
   * Applies edits one after the other, each on the text that the ones before it left.
   *
   * @throws RangeError where an edit lies outside the text.
   */
  update(edits: readonly TextEdit[]): void {
    if (edits.length === 0) return;
    for (const edit of edits) this.applyToTree(edit);
    const before = this.tree;
    this.tree = parse(this.parsers.rust_leptos, this.currentText, before);
    this.changes = before
      .getChangedRanges(this.tree)
      .map(range => ({ start: range.startIndex, end: range.endIndex }));
    // The old tree stays until the new views are read: what both have in common is told by its nodes' identity.
    this.currentViews = this.readViews(this.currentViews);
    before.delete();
  }

  /** Frees the memory that the garbage collector does not know of. The document is of no use afterwards. */
  dispose(): void {
    this.tree.delete();
  }

  private applyToTree({ start, end, text }: TextEdit): void {
    if (start < 0 || end < start || end > this.currentText.length) {
      throw new RangeError(`The edit ${start}–${end} lies outside the text of ${this.currentText.length} UTF-16 units.`);
    }
    const newText = this.currentText.slice(0, start) + text + this.currentText.slice(end);
    const newEnd = start + text.length;
    const newLines = this.lineIndex.afterEdit(newText, start, end, newEnd);
    this.tree.edit(new Edit({
      startIndex: start,
      oldEndIndex: end,
      newEndIndex: newEnd,
      startPosition: point(this.lineIndex, start),
      oldEndPosition: point(this.lineIndex, end),
      newEndPosition: point(newLines, newEnd),
    }));
    this.currentText = newText;
    this.lineIndex = newLines;
  }

  private readViews(before: readonly View[]): readonly View[] {
    const source = {
      root: this.tree.rootNode,
      text: this.currentText,
      parsers: this.parsers,
      macroNames: this.options.macroNames ?? [],
    };
    return findViews(source, 0, this.currentText.length, before);
  }
}

function parse(parser: Parser, text: string, before?: Tree): Tree {
  const tree = parser.parse(text, before ?? null);
  // Only a parser without a language, or one that was told to stop, returns nothing.
  if (tree === null) throw new Error('The parser has no language.');
  return tree;
}

function point(lines: LineIndex, offset: number): { row: number; column: number } {
  const { line, character } = lines.positionAt(offset);
  return { row: line, column: character };
}
