import { indentation } from './indentation.js';
import type { Entry } from './printer.js';
import type { Begin, Break, Breaks, VerbatimLine, Word } from './tokens.js';
import { utf8Length } from './utf8-length.js';

export interface WriterSettings {
  /** Columns, counted in bytes of UTF-8. */
  readonly maxWidth: number;
  /** Columns of a step of indentation, and of a tab. */
  readonly tabSpaces: number;
  readonly hardTabs: boolean;
  readonly newline: '\n' | '\r\n';
}

/** However deep a line is indented, it has this much room (leptosfmt.md 2.0). */
const MINIMUM_SPACE = 60;

/** A box that is being written. */
interface Box {
  readonly breaks: Breaks | 'fits';
  /** What to go back to at its end. */
  readonly indent: number;
}

/**
 * Writes measured tokens: a box whose width has room goes on one line.
 *
 * @param lineIndent The indentation of the line that the text begins in, in columns.
 */
export function write(entries: readonly Entry[], settings: WriterSettings, lineIndent: number): string {
  const writer = new Writer(settings, lineIndent);
  for (const { token, size } of entries) {
    if (token.type === 'word') writer.word(token);
    else if (token.type === 'written') writer.written(token.text);
    else if (token.type === 'break') writer.break(token, size);
    else if (token.type === 'begin') writer.begin(token, size);
    else if (token.type === 'end') writer.end();
    else writer.verbatim(token.lines);
  }
  return writer.text;
}

class Writer {
  text = '';
  private space: number;
  private readonly boxes: Box[] = [];
  private indent = 0;
  /** Blanks that are only written when text follows, so that no line ends with one. */
  private pending = 0;

  constructor(
    private readonly settings: WriterSettings,
    private lineIndent: number,
  ) {
    this.space = settings.maxWidth;
  }

  word({ text, columns, indent }: Word): void {
    this.writePending();
    this.text += text;
    this.space -= columns;
    this.lineIndent += indent;
    this.moveLine(text);
  }

  written(text: string): void {
    this.writePending();
    this.text += text;
    this.space = this.settings.maxWidth - utf8Length(text.slice(text.lastIndexOf('\n') + 1));
    this.moveLine(text);
  }

  begin(box: Begin, size: number): void {
    const fits = size <= this.space;
    this.boxes.push({ breaks: fits ? 'fits' : box.breaks, indent: this.indent });
    if (!fits) this.indent = (box.fromLine ? this.lineIndent : this.indent) + box.offset;
  }

  end(): void {
    this.indent = this.boxes.pop()?.indent ?? 0;
  }

  break(token: Break, size: number): void {
    if (this.goesOn(token, size)) {
      this.pending += token.blanks;
      this.text += token.noBreak;
      this.space -= token.blanks + token.noBreak.length;
      return;
    }
    if (token.preBreak !== '') {
      this.writePending();
      this.text += token.preBreak;
    }
    this.newline(this.indent + token.offset);
    if (token.postBreak === '') return;
    this.writePending();
    this.text += token.postBreak;
    this.space -= token.postBreak.length;
  }

  verbatim(lines: readonly VerbatimLine[]): void {
    const base = this.lineIndent;
    for (const [index, line] of lines.entries()) {
      if (index > 0) this.newline(line.relative === undefined ? 0 : base + line.relative);
      if (line.relative === undefined) this.lineIndent = indentation(line.text, 0, this.settings.tabSpaces);
      if (line.text === '') continue;
      this.writePending();
      this.text += line.text;
      this.space -= line.text.length;
      this.moveLine(line.text);
    }
  }

  /** Behind text over several lines, as a literal may be, the line is the one that the text ends in. */
  private moveLine(text: string): void {
    const newline = text.lastIndexOf('\n');
    if (newline >= 0) this.lineIndent = indentation(text, newline + 1, this.settings.tabSpaces);
  }

  private goesOn(token: Break, size: number): boolean {
    const breaks = this.boxes.at(-1)?.breaks ?? 'inconsistent';
    return token.neverBreak || breaks === 'fits' || (breaks === 'inconsistent' && size <= this.space);
  }

  private newline(indent: number): void {
    this.text += this.settings.newline;
    this.pending = Math.max(indent, 0);
    this.lineIndent = this.pending;
    this.space = Math.max(this.settings.maxWidth - this.pending, MINIMUM_SPACE);
  }

  private writePending(): void {
    if (this.pending === 0) return;
    const tabs = this.settings.hardTabs ? Math.floor(this.pending / this.settings.tabSpaces) : 0;
    this.text += '\t'.repeat(tabs) + ' '.repeat(this.pending - tabs * this.settings.tabSpaces);
    this.pending = 0;
  }
}
