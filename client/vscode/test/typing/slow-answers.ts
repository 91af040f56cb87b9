import { loadParsers, ViewDocument } from 'tree-sitter-leptos';
import { autoClose } from '../../../../server/src/features/auto-close.js';
import { type CloseTagEditor, insertCloseTag } from '../../src/typing/close-tag.js';
import { TypedOn } from '../../src/typing/typed-on.js';

const parsers = await loadParsers();

/** An editor in which somebody types faster than the server answers. `│` is the cursor. */
export class SlowAnswers implements CloseTagEditor {
  version = 0;
  private text: string;
  private cursor: number;
  private readonly asked: TypedOn[] = [];
  private answered: Promise<unknown> = Promise.resolve();
  private release: () => void = () => undefined;
  private readonly released = new Promise<void>(resolve => {
    this.release = resolve;
  });
  /** What is typed while an edit is on its way to the editor, which then refuses it. */
  private meanwhile = '';

  constructor(marked: string) {
    this.cursor = marked.indexOf('│');
    this.text = marked.replace('│', '');
  }

  type(keys: string): this {
    for (const key of keys) {
      this.replace(this.cursor, 0, key);
      if (key === '>') this.ask();
    }
    return this;
  }

  backspace(): this {
    this.cursor--;
    this.replace(this.cursor, 1, '');
    return this;
  }

  /** What the editor does by itself where a bracket is opened. */
  typePair(open: string, close: string): this {
    this.replace(this.cursor, 0, open + close);
    this.cursor -= close.length;
    return this;
  }

  moveTo(offset: number): this {
    this.cursor = offset;
    return this;
  }

  typeMeanwhile(keys: string): this {
    this.meanwhile = keys;
    return this;
  }

  /** The text once all answers have come. */
  async settled(): Promise<string> {
    this.release();
    // A key that is typed meanwhile is answered, too.
    for (let answered: unknown; answered !== this.answered; ) {
      answered = this.answered;
      await answered;
    }
    return `${this.text.slice(0, this.cursor)}│${this.text.slice(this.cursor)}`;
  }

  textBetween(start: number, end: number): string {
    return this.text.slice(start, end);
  }

  async missingAt(offset: number): Promise<string | undefined> {
    const answer = autoClose(ViewDocument.open(parsers, this.text), offset)?.text;
    await this.released;
    return answer;
  }

  async insertBehindCursor(offset: number, text: string): Promise<boolean> {
    const { meanwhile } = this;
    this.meanwhile = '';
    this.type(meanwhile);
    if (meanwhile !== '') return false;
    this.text = this.text.slice(0, offset) + text + this.text.slice(offset);
    this.version++;
    for (const typed of this.asked) typed.grow(offset, 0);
    return true;
  }

  private ask(): void {
    const typed = new TypedOn(this.cursor);
    this.asked.push(typed);
    this.answered = insertCloseTag(typed, this, this.answered);
  }

  private replace(rangeOffset: number, rangeLength: number, text: string): void {
    this.text = this.text.slice(0, rangeOffset) + text + this.text.slice(rangeOffset + rangeLength);
    this.cursor = rangeOffset + text.length;
    this.version++;
    for (const typed of this.asked) typed.follow([{ rangeOffset, rangeLength, text }]);
  }
}
