import {
  type Disposable,
  type Position,
  Selection,
  SnippetString,
  type TextDocument,
  type TextDocumentChangeEvent,
  type TextEditor,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient, TextEdit } from 'vscode-languageclient';
import type { ServerRunner } from '../client/server-runner.js';
import { isPlain, type TypedKey, typedKey } from './typed-key.js';

/** The answer to `leptos/autoInsert`. */
interface AutoInsertion {
  readonly edit: TextEdit;
  readonly snippet?: string;
}

/** A key whose answer is on the way. */
interface Asked {
  readonly document: TextDocument;
  /** UTF-16, behind the key and what was typed behind it since. */
  offset: number;
  readonly typedAt: number;
  isStale: boolean;
}

/** What an answer does is one with the key: a single undo takes both back. */
const NO_UNDO_STOPS = { undoStopBefore: false, undoStopAfter: false };

/** Asks the server after each `>`, `/`, `=` and new line in Rust what belongs behind it, and how its line is indented. */
export class Typing implements Disposable {
  private readonly listener: Disposable;
  private asked: Asked | undefined;

  constructor(
    private readonly runner: ServerRunner,
    private readonly report: (fault: unknown) => void,
  ) {
    this.listener = workspace.onDidChangeTextDocument(event => this.changed(event));
  }

  dispose(): void {
    this.listener.dispose();
  }

  private changed({ document, contentChanges, reason }: TextDocumentChangeEvent): void {
    const { asked } = this;
    const [change, ...others] = contentChanges;
    if (change === undefined) return;
    if (asked?.document === document) {
      const isBehind = others.length === 0 && change.rangeLength === 0 && change.rangeOffset === asked.offset;
      if (isBehind && isPlain(change.text)) asked.offset += change.text.length;
      else asked.isStale = true;
    }
    const editor = window.activeTextEditor;
    if (editor?.document !== document || document.languageId !== 'rust') return;
    if (others.length > 0 || reason !== undefined || editor.selections.length > 1) return;
    const key = typedKey(change.text);
    const { client } = this.runner;
    if (key === undefined || client === undefined) return;
    const offset = change.rangeOffset + change.text.length;
    const now: Asked = { document, offset, typedAt: offset, isStale: false };
    this.asked = now;
    // The client tells the server of the change in the same turn, maybe after this.
    setTimeout(() => {
      this.answer(key, now, editor, client).catch(this.report);
    }, 0);
  }

  private async answer(key: TypedKey, asked: Asked, editor: TextEditor, client: BaseLanguageClient): Promise<void> {
    if (key !== '\n') await insert(key, asked, editor, client);
    if (key !== '=') await indent(key, asked, editor, client);
  }
}

/** Inserts the close tag, the rest of one, or the quotes of a value. */
async function insert(key: TypedKey, asked: Asked, editor: TextEditor, client: BaseLanguageClient): Promise<void> {
  const insertion = await client.sendRequest<AutoInsertion | null>('leptos/autoInsert', {
    ...placeOf(asked, client),
    kind: key === '=' ? 'autoQuote' : 'autoClose',
  });
  if (insertion === null || asked.isStale) return;
  // Quotes and the rest of a close tag go where the key is, and nowhere else.
  const isCloseTag = insertion.edit.newText.startsWith('<');
  if (!isCloseTag && asked.offset !== asked.typedAt) return;
  const snippet = insertion.snippet ?? `$0${new SnippetString().appendText(insertion.edit.newText).value}`;
  const position = asked.document.positionAt(asked.offset);
  await editor.insertSnippet(new SnippetString(snippet), position, NO_UNDO_STOPS);
}

/** Indents the line of the key, and splits tags around a new line. */
async function indent(key: TypedKey, asked: Asked, editor: TextEditor, client: BaseLanguageClient): Promise<void> {
  if (asked.isStale && key === '\n') return;
  const { version } = asked.document;
  const place = placeOf(asked, client);
  const edits = await client.sendRequest<TextEdit[] | null>('textDocument/onTypeFormatting', {
    ...place,
    ch: key,
    options: optionsOf(editor),
  });
  if (edits === null || edits.length === 0 || asked.document.version !== version) return;
  const changes = edits.map(edit => ({ ...edit, range: client.protocol2CodeConverter.asRange(edit.range) }));
  const isDone = await editor.edit(builder => {
    for (const { range, newText } of changes) builder.replace(range, newText);
  }, NO_UNDO_STOPS);
  if (!isDone || key !== '\n') return;
  // What is inserted behind the cursor must not take it along.
  const { line } = asked.document.positionAt(asked.typedAt);
  const indentation = asked.document.lineAt(line).firstNonWhitespaceCharacterIndex;
  editor.selection = cursorAt(asked.document.validatePosition(editor.selection.active.with(line, indentation)));
}

function cursorAt(position: Position): Selection {
  return new Selection(position, position);
}

function placeOf({ document, typedAt }: Asked, { code2ProtocolConverter: converter }: BaseLanguageClient): object {
  return {
    textDocument: converter.asTextDocumentIdentifier(document),
    position: converter.asPosition(document.positionAt(typedAt)),
  };
}

function optionsOf({ options }: TextEditor): { tabSize: number; insertSpaces: boolean } {
  return { tabSize: Number(options.tabSize) || 4, insertSpaces: options.insertSpaces !== false };
}
