import { indentation } from './indentation.js';
import { type Break, type Breaks, INFINITE, type Token, type VerbatimLine } from './tokens.js';
import { utf8Length } from './utf8-length.js';
import { type WriterSettings, write } from './write.js';

export type PrinterSettings = WriterSettings;

/** A token and its width: of a word its own, of a break or box that up to the next break of the same or an outer box. */
export interface Entry {
  token: Token;
  /** While that next break is not known: minus what stands in front. */
  size: number;
}

const NO_OPTIONS: Partial<Break> = {};
const ONE_BLANK: Partial<Break> = { blanks: 1 };
const LINE_END: Partial<Break> = { blanks: INFINITE };

/**
 * Lays out text by Oppen's algorithm ("Prettyprinting", 1980): boxes of words and breaks, each on one line where it
 * fits. Here the widths are measured while the tokens come in; `write` then decides and writes.
 */
export class Printer {
  private readonly entries: Entry[] = [];
  /** The entries whose width is not known yet: begins, breaks, and ends in between. */
  private readonly open: Entry[] = [];
  private total = 0;
  /** Whether lines were printed that keep some of their own indentation. */
  hasMovedLines = false;
  /** Whether blanks may have been printed that no width counts, so that a box may break in one that goes on. */
  hasUncountedBlanks = false;

  /** @param lineIndent The indentation of the line that the text begins in, in columns. */
  constructor(
    readonly settings: PrinterSettings,
    private readonly lineIndent = 0,
  ) {}

  /** The step of indentation. */
  get step(): number {
    return this.settings.tabSpaces;
  }

  /** Begins a box whose breaks break all or none, `offset` columns deeper than the box around it. */
  cbox(offset: number): void {
    this.begin(offset, 'consistent');
  }

  /** Begins a box whose breaks break where the next part does not fit. */
  ibox(offset: number): void {
    this.begin(offset, 'inconsistent');
  }

  /** As `cbox(0)`, indented from the line in which it begins, whatever box is around it: inside of what is verbatim. */
  cboxFromLine(): void {
    this.begin(0, 'consistent', true);
  }

  /** Ends a box. A box of nothing but a break is nothing, and so is a break `ifNonEmpty` at its end. */
  end(): void {
    const last = this.entries.at(-1)?.token;
    if (last?.type === 'break') {
      if (this.entries.at(-2)?.token.type === 'begin') {
        this.dropLast(last);
        this.entries.pop();
        this.open.pop();
        return;
      }
      if (last.ifNonEmpty) this.dropLast(last);
    }
    this.push({ type: 'end' }, -1, true);
  }

  /** Ends a box that breaks if it is wider than `max`, whatever room there is. */
  endWithMaxWidth(max: number): void {
    const box = this.innermostBox();
    if (box !== undefined && box.size + this.total > max) {
      this.push({ type: 'word', text: '', columns: 0, indent: 0 }, INFINITE, false);
      this.total += INFINITE;
    }
    this.end();
  }

  /** Ends a box, its last break one step further out: the closing delimiter's. */
  endDedent(): void {
    this.offset(-this.step);
    this.end();
  }

  break(options: Partial<Break>): void {
    this.closeWidths();
    // Field by field: spreading is many times slower, and there are more breaks than anything else.
    const token: Break = {
      type: 'break',
      offset: options.offset ?? 0,
      blanks: options.blanks ?? 0,
      preBreak: options.preBreak ?? '',
      postBreak: options.postBreak ?? '',
      noBreak: options.noBreak ?? '',
      ifNonEmpty: options.ifNonEmpty ?? false,
      neverBreak: options.neverBreak ?? false,
    };
    this.hasUncountedBlanks ||= token.noBreak === ' ';
    this.push(token, -this.total, true);
    this.total += token.blanks;
  }

  /** A break that is nothing where the line goes on. */
  zerobreak(): void {
    this.break(NO_OPTIONS);
  }

  /** A break that is a blank where the line goes on. */
  space(): void {
    this.break(ONE_BLANK);
  }

  /** A break that breaks, and with it every box around it. */
  hardbreak(): void {
    this.break(LINE_END);
  }

  spaceIfNonEmpty(): void {
    this.break({ blanks: 1, ifNonEmpty: true });
  }

  hardbreakIfNonEmpty(): void {
    this.break({ blanks: INFINITE, ifNonEmpty: true });
  }

  /** Ends the width of what is in front of it, and never breaks. */
  neverbreak(): void {
    this.break({ neverBreak: true });
  }

  /** A comma and a blank; behind the last element a comma only where the line ends. */
  trailingComma(isLast: boolean): void {
    if (isLast) this.break({ preBreak: ',' });
    else this.comma();
  }

  /** As `trailingComma`, with a blank behind the last element where the line goes on. */
  trailingCommaOrSpace(isLast: boolean): void {
    if (isLast) this.break({ preBreak: ',', blanks: 1 });
    else this.comma();
  }

  /** Moves the break that was just printed by `offset` columns. */
  offset(offset: number): void {
    const last = this.entries.at(-1)?.token;
    if (last?.type === 'break') last.offset += offset;
  }

  /** Text that stays on its line. It may hold newlines, as literals do; its width is that of all of it. */
  word(text: string): void {
    this.pushWord(text, utf8Length(text), 0);
  }

  /** A line of text that keeps its lines, and of its own indentation what `text` begins with. */
  movedLine(text: string): void {
    this.hasMovedLines = true;
    this.hardbreak();
    this.pushWord(text, utf8Length(text), indentation(text, 0, this.settings.tabSpaces));
  }

  /** A blank where no line ends. */
  nbsp(): void {
    this.word(' ');
  }

  /** Text that has no say in how lines break: a comment at the end of a line. */
  unmeasured(text: string): void {
    this.push({ type: 'word', text, columns: 0, indent: 0 }, 0, false);
  }

  /** Text that stays as it is, newlines included. Where it has any, every box around it breaks. */
  asWritten(text: string): void {
    if (!text.includes('\n')) {
      this.word(text);
      return;
    }
    this.push({ type: 'written', text }, INFINITE, false);
    this.total += INFINITE;
  }

  /** Text that keeps its own layout. More than one line breaks every box around it. */
  verbatim(lines: readonly VerbatimLine[]): void {
    const [first] = lines;
    if (first !== undefined && lines.length === 1) {
      this.word(first.text);
      return;
    }
    this.hasMovedLines = true;
    this.push({ type: 'verbatim', lines }, INFINITE, false);
    this.total += INFINITE;
  }

  /** Ends the printing and returns all of it. */
  finish(): string {
    this.closeWidths();
    return write(this.entries, this.settings, this.lineIndent);
  }

  private begin(offset: number, breaks: Breaks, fromLine = false): void {
    this.push({ type: 'begin', offset, breaks, fromLine }, -this.total, true);
  }

  private pushWord(text: string, columns: number, indent: number): void {
    this.push({ type: 'word', text, columns, indent }, columns, false);
    this.total += columns;
  }

  private comma(): void {
    this.word(',');
    this.space();
  }

  private push(token: Token, size: number, isOpen: boolean): void {
    const entry = { token, size };
    this.entries.push(entry);
    if (isOpen) this.open.push(entry);
  }

  private dropLast(token: Break): void {
    this.entries.pop();
    this.open.pop();
    this.total -= token.blanks;
  }

  /** A break has come: the widths of the last break of this box, and of the boxes that ended since, are known. */
  private closeWidths(): void {
    let depth = 0;
    for (let entry = this.open.at(-1); entry !== undefined; entry = this.open.at(-1)) {
      if (entry.token.type === 'begin' && depth === 0) return;
      this.open.pop();
      if (entry.token.type === 'end') {
        entry.size = 1;
        depth++;
        continue;
      }
      entry.size += this.total;
      if (entry.token.type === 'begin') depth--;
      else if (depth === 0) return;
    }
  }

  private innermostBox(): Entry | undefined {
    let depth = 1;
    for (let at = this.open.length - 1; at >= 0; at--) {
      const entry = this.open[at];
      if (entry?.token.type === 'end') depth++;
      if (entry?.token.type === 'begin' && --depth === 0) return entry;
    }
    return undefined;
  }
}
