import {
  type Disposable,
  type TextDocument,
  type TextDocumentChangeEvent,
  type TextEditor,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ServerRunner } from '../client/server-runner.js';
import { insertCloseTag } from './close-tag.js';
import { KeyEditor } from './key-editor.js';
import { newLine } from './new-line.js';
import { type TypedKey, typedKey } from './typed-key.js';
import { TypedOn } from './typed-on.js';

/** A key whose answer is on the way. */
interface Asked {
  readonly key: TypedKey;
  readonly typed: TypedOn;
  /** Settles when the keys before it have been answered. */
  readonly earlier: Promise<unknown>;
}

/** The editor in which keys are typed now. */
interface Current {
  readonly document: TextDocument;
  readonly editor: TextEditor;
  readonly client: BaseLanguageClient;
  readonly keys: KeyEditor;
}

/** Asks the server after each `>`, `/`, `=` and new line in Rust what belongs behind it, and how its line is indented. */
export class Typing implements Disposable {
  private readonly listener: Disposable;
  private readonly asked = new Set<Asked>();
  private current: Current | undefined;
  private latest: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly runner: ServerRunner,
    private readonly report: (fault: unknown) => void,
  ) {
    this.listener = workspace.onDidChangeTextDocument(event => this.changed(event));
  }

  dispose(): void {
    this.listener.dispose();
  }

  private changed(event: TextDocumentChangeEvent): void {
    const { document, contentChanges, reason } = event;
    const [change, ...others] = contentChanges;
    if (change === undefined) return;
    if (this.current?.document === document && this.followed(this.current, event)) return;
    const editor = window.activeTextEditor;
    if (editor?.document !== document || document.languageId !== 'rust') return;
    if (others.length > 0 || reason !== undefined || editor.selections.length > 1) return;
    const key = typedKey(change.text);
    const { client } = this.runner;
    if (key === undefined || client === undefined) return;
    this.ask(key, change.rangeOffset + change.text.length, this.editorOf(editor, client));
  }

  /** Tells the keys that wait of a change. Returns whether it was an answer. */
  private followed({ keys }: Current, { contentChanges, reason }: TextDocumentChangeEvent): boolean {
    const own = reason === undefined ? keys.ownChangeOf(contentChanges) : undefined;
    for (const { typed } of this.asked) {
      if (own !== undefined) typed.grow(own.offset, own.growth);
      else if (reason === undefined) typed.follow(contentChanges);
      else typed.isIntact = false;
    }
    return own !== undefined;
  }

  private editorOf(editor: TextEditor, client: BaseLanguageClient): KeyEditor {
    if (this.current?.editor === editor && this.current.client === client) return this.current.keys;
    for (const { typed } of this.asked) typed.isIntact = false;
    this.current = { document: editor.document, editor, client, keys: new KeyEditor(editor, client) };
    return this.current.keys;
  }

  private ask(key: TypedKey, offset: number, keys: KeyEditor): void {
    const asked: Asked = { key, typed: new TypedOn(offset), earlier: this.latest };
    this.asked.add(asked);
    // The client tells the server of the change in the same turn, maybe after this.
    this.latest = new Promise(resolve => setTimeout(resolve, 0))
      .then(() => answer(asked, keys))
      .catch(this.report)
      .finally(() => this.asked.delete(asked));
  }
}

async function answer({ key, typed, earlier }: Asked, keys: KeyEditor): Promise<void> {
  switch (key) {
    case '>':
      await insertCloseTag(typed, keys, earlier);
      return indentTag(key, typed, keys);
    case '/':
      await keys.insertAtCursor(typed.start, 'autoClose', () => hasMoved(typed));
      return indentTag(key, typed, keys);
    case '=':
      return keys.insertAtCursor(typed.start, 'autoQuote', () => hasMoved(typed));
    case '\n':
      // Tags are split that an earlier key has closed.
      await earlier;
      return indentNewLine(typed, keys);
  }
}

/** Quotes and the rest of a close tag go where the key is, and nowhere else. */
function hasMoved({ isIntact, start, end }: TypedOn): boolean {
  return !isIntact || start !== end;
}

/** Indents a line that begins with the end of a tag. */
async function indentTag(key: TypedKey, typed: TypedOn, keys: KeyEditor): Promise<void> {
  if (!typed.isIntact) return;
  const { version } = keys;
  const [edit] = await keys.indentationAt(typed.start, key);
  if (edit !== undefined && keys.version === version) await keys.replaceBlanks(edit);
}

/** Indents a new line, and splits tags around it. */
async function indentNewLine(typed: TypedOn, keys: KeyEditor): Promise<void> {
  const edits = await keys.indentationAt(typed.start, '\n');
  while (typed.isIntact) {
    const { version } = keys;
    const line = newLine(edits, keys.text, typed);
    if (line === undefined || (await keys.replaceLine(line, typed)) || keys.version === version) return;
  }
}
