import { readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { LineIndex, type Position } from 'tree-sitter-leptos';
import { ResponseError, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Editor } from '../../../server/test/lsp/editor.js';
import { rustFiles } from '../apps/app-copy.js';

/** What became of the names of a project. */
export interface Renames {
  /** `Counter src/lib.rs:12`: what was renamed, and from where. */
  readonly done: readonly string[];
  /** Why others were not, each reason once. */
  readonly refused: readonly string[];
  /** What the server logged as a fault. */
  readonly faults: readonly string[];
}

/** What new names have at their end, so that nothing is renamed twice. */
const MARK = /zq$/i;

/**
 * Gives everything in a folder that the server renames another name, one after the other, as an editor does: in each file,
 * at each word. Elements stay what they are.
 *
 * @param folder A project, which is changed.
 */
export async function renameEverything(folder: string): Promise<Renames> {
  const editor = Editor.start();
  await editor.initialize({ workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'app' }] } as object);
  const done: string[] = [];
  const refused = new Set<string>();
  for (const file of rustFiles(folder)) {
    const uri = pathToFileURL(file).href;
    await editor.show(uri, readFileSync(file, 'utf8'));
    let at = 0;
    for (let word = wordFrom(editor.text, at); word !== undefined; word = wordFrom(editor.text, at)) {
      at = word.end;
      if (isElement(editor.text, word.start)) continue;
      const position = LineIndex.of(editor.text).positionAt(word.start);
      const answer = await renamed(editor, position);
      if (typeof answer === 'string') refused.add(answer);
      if (answer === undefined || typeof answer === 'string') continue;
      done.push(`${answer.name} ${relative(folder, file)}:${position.line + 1}`);
      await apply(editor, answer.edit);
      // What stands in front on the same line may have become longer.
      at = LineIndex.of(editor.text).startOf(position.line);
    }
    await editor.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }
  const faults = editor.logged.filter(line => /failed|fault|error/i.test(line));
  await editor.quit();
  return { done, refused: [...refused], faults };
}

/** The next word that has not been renamed. */
function wordFrom(text: string, from: number): { start: number; end: number } | undefined {
  const words = /[A-Za-z_][\w-]*/g;
  words.lastIndex = from;
  for (let word = words.exec(text); word !== null; word = words.exec(text)) {
    if (!MARK.test(word[0])) return { start: word.index, end: words.lastIndex };
  }
  return undefined;
}

function isElement(text: string, start: number): boolean {
  return /<\/?$/.test(text.slice(0, start)) && /^[a-z]/.test(text.slice(start));
}

/** The edit that renames what stands at a position, why there is none, or undefined where there is nothing to rename. */
async function renamed(
  editor: Editor,
  position: Position,
): Promise<{ readonly name: string; readonly edit: WorkspaceEdit } | string | undefined> {
  try {
    const found = await editor.ask<{ placeholder: string } | null>('textDocument/prepareRename', position);
    if (found === null || MARK.test(found.placeholder)) return undefined;
    const name = found.placeholder;
    const newName = name.includes('-') ? `${name}-zq` : /^[A-Z]/.test(name) ? `${name}Zq` : `${name}_zq`;
    const edit = await editor.ask<WorkspaceEdit | null>('textDocument/rename', position, { newName });
    return edit === null ? `${name}: no answer` : { name, edit };
  } catch (fault) {
    if (fault instanceof ResponseError) return fault.message;
    throw fault;
  }
}

/** Writes an edit to the disk, and tells the server of it. */
async function apply(editor: Editor, { changes = {} }: WorkspaceEdit): Promise<void> {
  const events = Object.entries(changes).map(([uri, edits]) => {
    const path = fileURLToPath(uri);
    const text = after(uri, readFileSync(path, 'utf8'), edits);
    writeFileSync(path, text);
    if (uri === editor.uri) editor.text = text;
    return { uri, type: 2 };
  });
  editor.version++;
  await editor.connection.sendNotification('textDocument/didChange', {
    textDocument: { uri: editor.uri, version: editor.version },
    contentChanges: [{ text: editor.text }],
  });
  await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: events });
}

function after(uri: string, text: string, edits: readonly TextEdit[]): string {
  return TextDocument.applyEdits(TextDocument.create(uri, 'rust', 0, text), [...edits]);
}
