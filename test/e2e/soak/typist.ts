import { LineIndex } from 'tree-sitter-leptos';
import type { CompletionItem, Position, Range, TextEdit } from 'vscode-languageserver/node';
import type { Random } from '../../fuzz/random.js';
import type { OpenFile } from '../../lsp/document.js';
import { IDIOMS } from './idioms.js';
import type { Stopwatch } from './stopwatch.js';

/** What editors ask about a document whenever it has changed. */
const AFTER_CHANGES = [
  'textDocument/documentSymbol',
  'textDocument/foldingRange',
  'textDocument/semanticTokens/full',
  'textDocument/codeLens',
  'textDocument/documentLink',
] as const;

/** What they ask where the cursor is. */
const AT_CURSOR = [
  'textDocument/hover',
  'textDocument/documentHighlight',
  'textDocument/linkedEditingRange',
  'textDocument/signatureHelp',
  'textDocument/definition',
] as const;

const FORMATTING = { options: { tabSize: 4, insertSpaces: true } };

/** Somebody who types in one file as people do: with proposals, closed tags, corrections, and much that is taken back. */
export class Typist {
  /** How often the text was changed. */
  edits = 0;
  private untaken = 0;

  constructor(
    private readonly file: OpenFile,
    private readonly random: Random,
    private readonly watch: Stopwatch,
  ) {}

  /** Works for a while at a few places, then takes it all back: the file does not grow. */
  async session(): Promise<void> {
    for (let step = 1 + this.random.below(5); step > 0; step--) await this.step();
    await this.askAbout(this.somewhere());
    await this.file.expectInStep();
    while (this.untaken > 0) await this.undo();
  }

  private async step(): Promise<void> {
    const kinds = [this.typeIdiom, this.typeIdiom, this.typeIdiom, this.correct, this.renameTag, this.format] as const;
    await this.random.pick(kinds).call(this);
  }

  /** Types an idiom behind a tag, character by character. */
  private async typeIdiom(): Promise<void> {
    let cursor = this.behindTag();
    for (const character of this.random.pick(IDIOMS)) {
      cursor = await this.insert(cursor, character);
      if (/[>/=]/.test(character)) await this.insertFor(character, cursor);
      else if (/[<:\w"]/.test(character)) cursor = await this.complete(cursor);
      if (this.random.below(20) === 0) await this.askAbout(cursor);
    }
  }

  /** Proposals for what stands in front of the cursor; one in ten is taken. */
  private async complete(cursor: Position): Promise<Position> {
    const items = await this.watch.time('textDocument/completion', () => this.file.completions(cursor));
    if (items.length === 0 || this.random.below(10) > 0) return cursor;
    const proposal = items[this.random.below(Math.min(items.length, 20))];
    if (proposal?.textEdit === undefined || !('range' in proposal.textEdit)) return cursor;
    const item = await this.watch.time('completionItem/resolve', () => this.file.resolve(proposal));
    const edit = item.textEdit !== undefined && 'range' in item.textEdit ? item.textEdit : proposal.textEdit;
    await this.change([edit, ...(item.additionalTextEdits ?? [])]);
    return this.endOf(edit, item);
  }

  /** Where the cursor stands when a proposal was taken: behind it, and behind what it imported. */
  private endOf(edit: TextEdit, { additionalTextEdits = [] }: CompletionItem): Position {
    const imported = additionalTextEdits.map(({ newText }) => newText.split('\n').length - 1);
    const line = edit.range.start.line + imported.reduce((sum, lines) => sum + lines, 0);
    const lines = LineIndex.of(this.file.text);
    return lines.positionAt(lines.offsetAt({ line, character: edit.range.start.character }) + edit.newText.length);
  }

  private async insertFor(character: string, position: Position): Promise<void> {
    const kind = character === '=' ? 'autoQuote' : 'autoClose';
    const found = await this.watch.time('leptos/autoInsert', () =>
      this.file.ask<{ edit: TextEdit } | null>('leptos/autoInsert', position, { kind }),
    );
    if (found !== null) await this.change([found.edit]);
  }

  /** Takes away some characters one by one, as with the backspace key. */
  private async correct(): Promise<void> {
    let end = LineIndex.of(this.file.text).offsetAt(this.somewhere());
    for (let count = 1 + this.random.below(8); count > 0 && end > 0; count--, end--) {
      await this.change([{ range: this.range(end - 1, end), newText: '' }]);
      await this.askAbout(LineIndex.of(this.file.text).positionAt(end - 1));
    }
  }

  /** Types into both names of a tag. */
  private async renameTag(): Promise<void> {
    const at = this.behindTag('<');
    const found = await this.watch.time('textDocument/linkedEditingRange', () =>
      this.file.ask<{ ranges: Range[] } | null>('textDocument/linkedEditingRange', at),
    );
    if (found === null) return;
    await this.change(found.ranges.map(({ end }) => ({ range: { start: end, end }, newText: 'x' })));
  }

  private async format(): Promise<void> {
    const edits = await this.watch.time('textDocument/formatting', () =>
      this.file.ask<TextEdit[] | null>('textDocument/formatting', undefined, FORMATTING),
    );
    if (edits !== null && edits.length > 0) await this.change(edits);
  }

  private async askAbout(cursor: Position): Promise<void> {
    for (const method of AFTER_CHANGES) await this.watch.time(method, () => this.file.ask(method));
    for (const method of AT_CURSOR) await this.watch.time(method, () => this.file.ask(method, cursor));
    const range = { start: cursor, end: cursor };
    const actions = { range, context: { diagnostics: [] } };
    await this.watch.time('textDocument/codeAction', () =>
      this.file.ask('textDocument/codeAction', undefined, actions),
    );
  }

  private async insert(at: Position, newText: string): Promise<Position> {
    const lines = LineIndex.of(this.file.text);
    const end = lines.offsetAt(at) + newText.length;
    await this.change([{ range: { start: at, end: at }, newText }]);
    return LineIndex.of(this.file.text).positionAt(end);
  }

  private async change(edits: readonly TextEdit[]): Promise<void> {
    await this.file.apply(edits);
    this.edits++;
    this.untaken++;
  }

  private async undo(): Promise<void> {
    await this.file.undo();
    this.edits++;
    this.untaken--;
    if (this.random.below(10) === 0) await this.askAbout(this.somewhere());
  }

  private somewhere(): Position {
    return LineIndex.of(this.file.text).positionAt(this.random.below(this.file.text.length + 1));
  }

  /** Behind a random `>`, or another mark, that stands in the text. */
  private behindTag(mark = '>'): Position {
    const { text } = this.file;
    const from = this.random.below(text.length);
    const found = text.indexOf(mark, from);
    return LineIndex.of(text).positionAt((found < 0 ? Math.max(0, text.indexOf(mark)) : found) + 1);
  }

  private range(start: number, end: number): Range {
    const lines = LineIndex.of(this.file.text);
    return { start: lines.positionAt(start), end: lines.positionAt(end) };
  }
}
