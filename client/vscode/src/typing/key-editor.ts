import { Range, SnippetString, type TextEditor } from 'vscode';
import type { BaseLanguageClient, TextEdit } from 'vscode-languageclient';
import type { CloseTagEditor } from './close-tag.js';
import type { NewLine, OffsetEdit } from './new-line.js';
import type { Change, TypedOn } from './typed-on.js';

/** The answer to `leptos/autoInsert`. */
interface AutoInsertion {
  readonly edit: TextEdit;
  readonly snippet?: string;
}

/** A change by the extension that the editor has not confirmed yet. */
interface OwnChange {
  readonly offset: number;
  readonly text: string;
  /** How much longer the text before the cursor gets. */
  readonly growth: number;
}

/** What an answer does is one with the key: a single undo takes both back. */
const NO_UNDO_STOPS = { undoStopBefore: false, undoStopAfter: false };

/** An editor in which somebody types, and the server that knows what belongs behind keys. Offsets are UTF-16. */
export class KeyEditor implements CloseTagEditor {
  private readonly own = new Set<OwnChange>();

  constructor(
    private readonly editor: TextEditor,
    private readonly client: BaseLanguageClient,
  ) {}

  get version(): number {
    return this.editor.document.version;
  }

  get text(): string {
    return this.editor.document.getText();
  }

  textBetween(start: number, end: number): string {
    return this.editor.document.getText(this.rangeOf(start, end));
  }

  /** The change by the extension that changes of the document come from; undefined where somebody else has made them. */
  ownChangeOf([change, ...others]: readonly Change[]): OwnChange | undefined {
    if (change === undefined || others.length > 0) return undefined;
    // The editor makes all line ends those of the document.
    const text = withoutReturns(change.text);
    return [...this.own].find(own => own.offset === change.rangeOffset && withoutReturns(own.text) === text);
  }

  async missingAt(offset: number): Promise<string | undefined> {
    return (await this.insertionAt(offset, 'autoClose'))?.edit.newText;
  }

  async insertBehindCursor(offset: number, text: string): Promise<boolean> {
    const { document, selection } = this.editor;
    const position = document.positionAt(offset);
    return this.change({ offset, text, growth: 0 }, () => {
      // Behind a bracket that the editor has closed the text does not touch the cursor.
      if (!selection.active.isEqual(position)) {
        return this.editor.edit(builder => builder.insert(position, text), NO_UNDO_STOPS);
      }
      return this.editor.insertSnippet(snippetOf('', text), position, NO_UNDO_STOPS);
    });
  }

  /** Inserts quotes, or the rest of a close tag, with the cursor where the server wants it. */
  async insertAtCursor(offset: number, kind: 'autoClose' | 'autoQuote', isStale: () => boolean): Promise<void> {
    const insertion = await this.insertionAt(offset, kind);
    if (insertion === undefined || isStale()) return;
    const { newText: text } = insertion.edit;
    const snippet = insertion.snippet ?? snippetOf(text, '').value;
    const position = this.editor.document.positionAt(offset);
    await this.change({ offset, text, growth: text.length }, () =>
      this.editor.insertSnippet(new SnippetString(snippet), position, NO_UNDO_STOPS),
    );
  }

  /** How the server indents the line of a key, which is before the offset. */
  async indentationAt(offset: number, key: string): Promise<OffsetEdit[]> {
    const { document, options } = this.editor;
    const edits = await this.client.sendRequest<TextEdit[] | null>('textDocument/onTypeFormatting', {
      ...this.placeOf(offset),
      ch: key,
      options: { tabSize: Number(options.tabSize) || 4, insertSpaces: options.insertSpaces !== false },
    });
    return (edits ?? []).map(edit => {
      const { start, end } = this.client.protocol2CodeConverter.asRange(edit.range);
      return { start: document.offsetAt(start), end: document.offsetAt(end), text: edit.newText };
    });
  }

  /** Changes the blanks before a tag. Returns false where the editor has changed meanwhile. */
  async replaceBlanks({ start, end, text }: OffsetEdit): Promise<boolean> {
    return this.change({ offset: start, text, growth: text.length - (end - start) }, () =>
      this.editor.edit(builder => builder.replace(this.rangeOf(start, end), text), NO_UNDO_STOPS),
    );
  }

  /** Puts a new line in order, up to what was typed on. Returns false where the editor has changed meanwhile. */
  async replaceLine({ start, indentation, behind }: NewLine, typed: TypedOn): Promise<boolean> {
    const { document, selection } = this.editor;
    if (!selection.active.isEqual(document.positionAt(typed.end))) {
      // The cursor is before a bracket that the editor has closed, which it remembers as long as nobody replaces it.
      if (behind !== '' && !(await this.insertBehindCursor(typed.end, behind))) return false;
      const isIndented = this.textBetween(start, typed.start) === indentation;
      // The break must not come twice, so that this is not tried again.
      if (!isIndented) await this.replaceBlanks({ start, end: typed.start, text: indentation });
      return true;
    }
    const before = indentation + this.textBetween(typed.start, typed.end);
    const growth = before.length - (typed.end - start);
    return this.change({ offset: start, text: before + behind, growth }, () =>
      this.editor.insertSnippet(snippetOf(before, behind), this.rangeOf(start, typed.end), NO_UNDO_STOPS),
    );
  }

  private async change(own: OwnChange, make: () => Thenable<boolean>): Promise<boolean> {
    this.own.add(own);
    try {
      return await make();
    } finally {
      this.own.delete(own);
    }
  }

  private async insertionAt(offset: number, kind: 'autoClose' | 'autoQuote'): Promise<AutoInsertion | undefined> {
    const params = { ...this.placeOf(offset), kind };
    return (await this.client.sendRequest<AutoInsertion | null>('leptos/autoInsert', params)) ?? undefined;
  }

  private placeOf(offset: number): object {
    const { code2ProtocolConverter: converter } = this.client;
    const { document } = this.editor;
    return {
      textDocument: converter.asTextDocumentIdentifier(document),
      position: converter.asPosition(document.positionAt(offset)),
    };
  }

  private rangeOf(start: number, end: number): Range {
    const { document } = this.editor;
    return new Range(document.positionAt(start), document.positionAt(end));
  }
}

/** A text with the cursor between its two parts. */
function snippetOf(before: string, behind: string): SnippetString {
  return new SnippetString().appendText(before).appendTabstop(0).appendText(behind);
}

function withoutReturns(text: string): string {
  return text.replaceAll('\r', '');
}
