import { Edit, type Parser, type Tree } from 'web-tree-sitter';
import { areSameItems, blankedIn, brokenItems } from './broken-items.js';
import { findViews, findViewsInBrokenItem, type ViewCall } from './find-views.js';
import type { Parsers } from './language.js';
import { LineIndex } from './lines.js';
import { soundViews } from './sound-views.js';
import type { TextEdit } from './text-edit.js';
import type { Span } from './view/located.js';
import type { View } from './view/nodes.js';
import { type Change, Reading } from './view/reading.js';

export interface DocumentOptions {
  /** Names of further macros whose content is a view, besides `view` and `template`. */
  readonly macroNames?: readonly string[];
}

/**
 * Reads a view without the grammar, into the nodes that the grammar would give.
 *
 * @param macroNames As `DocumentOptions` has them.
 * @returns Undefined where it is not certain that the view parses, with all that are nested in it.
 */
export type QuickReader = (text: string, call: ViewCall, macroNames: readonly string[]) => View | undefined;

export interface ReadOptions extends DocumentOptions {
  /** What is asked before the grammar. */
  readonly quickReader?: QuickReader | undefined;
}

/** Up to this length (UTF-16 units) a file with an error is parsed afresh after each edit, which takes some 10 ms. */
const FRESH_PARSE_LIMIT = 50_000;

/**
 * A Rust file and its views, kept up to date by edits.
 *
 * Never fails: whatever the text holds, there is a tree, and everything in it has its place.
 */
export class ViewDocument {
  /** Undefined as long as nobody needs more than the views, and those could be read without it. */
  private tree: Tree | undefined;
  /** Undefined as long as nobody asks. */
  private lineIndex: LineIndex | undefined;
  private currentViews: readonly View[];
  private changes: readonly Span[] = [];
  private settled = true;
  /** The items that are blank in the tree, as they are read without what follows them. */
  private broken: readonly Span[] = [];

  private constructor(
    private readonly parsers: Parsers,
    private currentText: string,
    private readonly options: DocumentOptions,
    views: readonly View[] | undefined,
  ) {
    this.currentViews = views ?? this.readViews(this.parsed(), [], undefined);
  }

  static open(parsers: Parsers, text: string, options: DocumentOptions = {}): ViewDocument {
    return new ViewDocument(parsers, text, options, undefined);
  }

  /**
   * As `open`, for a file that most likely nobody edits: only its views are parsed where they are sound, which are a small
   * part of most files. The first edit costs as much as opening it.
   */
  static read(parsers: Parsers, text: string, options: ReadOptions = {}): ViewDocument {
    const { macroNames = [], quickReader } = options;
    return new ViewDocument(parsers, text, options, soundViews(parsers, text, macroNames, quickReader));
  }

  get text(): string {
    return this.currentText;
  }

  get lines(): LineIndex {
    this.lineIndex ??= LineIndex.of(this.currentText);
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
   * @param result What a single edit leaves, where the caller has it anyway.
   * @throws RangeError where an edit lies outside the text.
   */
  update(edits: readonly TextEdit[], result?: { readonly text: string; readonly lines: LineIndex }): void {
    if (edits.length === 0) return;
    const before = this.tree ?? this.parsed();
    const oldLength = this.currentText.length;
    let start = oldLength;
    let newEnd = 0;
    for (const edit of edits) {
      this.applyToTree(before, edit, edits.length === 1 ? result : undefined);
      start = Math.min(start, edit.start);
      // What earlier edits typed moves with those in front of it.
      const moved = newEnd > edit.end ? newEnd + edit.text.length - (edit.end - edit.start) : 0;
      newEnd = Math.max(moved, edit.start + edit.text.length);
    }
    const oldEnd = newEnd - (this.currentText.length - oldLength);
    const edit = { start, oldEnd, newEnd };
    this.replaceTree(before, this.parseAgain(before, edit), edit);
  }

  /**
   * Whether the tree is the one that a fresh parse gives. In a large file with an error it may not be: what the parser
   * skips over depends on what it could use again.
   */
  get isSettled(): boolean {
    return this.settled;
  }

  /** Makes the tree the one that a fresh parse gives; for when there is time, the cost is that of opening the file. */
  settle(): void {
    if (this.settled) return;
    this.settled = true;
    const before = this.tree ?? this.parsed();
    this.replaceTree(before, parse(this.parsers.rust_leptos, this.currentText), { start: 0, oldEnd: 0, newEnd: 0 });
  }

  private parsed(): Tree {
    this.broken = this.brokenNow();
    this.tree = parse(this.parsers.rust_leptos, blankedIn(this.currentText, this.broken));
    return this.tree;
  }

  private parseAgain(before: Tree, edit: Omit<Change, 'structure'>): Tree {
    const broken = this.brokenNow();
    // What is blank in a tree is nothing that could be used again.
    const isUsable = areSameItems(this.broken, broken, edit);
    this.broken = broken;
    const text = blankedIn(this.currentText, broken);
    const tree = parse(this.parsers.rust_leptos, text, isUsable ? before : undefined);
    const isFresh = !isUsable || !tree.rootNode.hasError;
    this.settled = isFresh || text.length <= FRESH_PARSE_LIMIT;
    if (isFresh || !this.settled) return tree;
    tree.delete();
    return parse(this.parsers.rust_leptos, text);
  }

  /** The items that are parsed by themselves; none in a large file, in which that would cost too much after each edit. */
  private brokenNow(): readonly Span[] {
    return this.currentText.length > FRESH_PARSE_LIMIT ? [] : brokenItems(this.currentText);
  }

  private replaceTree(before: Tree, tree: Tree, edit: Omit<Change, 'structure'>): void {
    this.tree = tree;
    this.changes = before.getChangedRanges(tree).map(range => ({ start: range.startIndex, end: range.endIndex }));
    before.delete();
    this.currentViews = this.readViews(tree, this.currentViews, { ...edit, structure: this.changes });
  }

  /** Frees the memory that the garbage collector does not know of. The document is of no use afterwards. */
  dispose(): void {
    this.tree?.delete();
  }

  private applyToTree(tree: Tree, { start, end, text }: TextEdit, result?: { text: string; lines: LineIndex }): void {
    if (start < 0 || end < start || end > this.currentText.length) {
      throw new RangeError(
        `The edit ${start}–${end} lies outside the text of ${this.currentText.length} UTF-16 units.`,
      );
    }
    const newText = result?.text ?? this.currentText.slice(0, start) + text + this.currentText.slice(end);
    const newEnd = start + text.length;
    const { lines } = this;
    const newLines = result?.lines ?? lines.afterEdit(newText, start, end, newEnd);
    tree.edit(
      new Edit({
        startIndex: start,
        oldEndIndex: end,
        newEndIndex: newEnd,
        startPosition: point(lines, start),
        oldEndPosition: point(lines, end),
        newEndPosition: point(newLines, newEnd),
      }),
    );
    this.currentText = newText;
    this.lineIndex = newLines;
  }

  private readViews(tree: Tree, before: readonly View[], change: Change | undefined): readonly View[] {
    const reading = new Reading(this.parsers, this.options.macroNames ?? [], change);
    const { currentText, broken } = this;
    const text = broken.length === 0 ? currentText : blankedIn(currentText, broken);
    const views = findViews(reading, { root: tree.rootNode, text, shift: 0 }, 0, text.length, undefined, before);
    const inBroken = broken.flatMap(item => findViewsInBrokenItem(reading, currentText, item));
    reading.finish();
    return inBroken.length === 0 ? views : [...views, ...inBroken].sort((a, b) => a.from - b.from);
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
