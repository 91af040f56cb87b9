import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { LineIndex, loadParsers, type Span, type TextEdit, ViewDocument, visit } from 'tree-sitter-leptos';
import type { CodeAction, TextEdit as LspEdit } from 'vscode-languageserver/node';
import { Editor } from '../../../server/test/lsp/editor.js';
import { rustFiles } from '../apps/app-copy.js';

/** A code action that the server offers somewhere in a project. */
export interface Offered {
  /** Its title without what is particular to the place: Wrap in `…`. */
  readonly kind: string;
  /** What it does and where: `Sort attributes src/app.rs:12:9`. */
  readonly name: string;
  /** What it changes, by the path of the file. */
  readonly changes: ReadonlyMap<string, readonly TextEdit[]>;
}

/** What the server answered about a project. */
export interface Offers {
  readonly actions: readonly Offered[];
  /** What it logged as a fault. */
  readonly faults: readonly string[];
}

const parsers = await loadParsers();

/**
 * Asks the built server for the code actions at every tag, attribute, text and piece of Rust code of all views of a project, and
 * at its components; what is offered in several places for the same edit counts once.
 *
 * @param folder The project, which stays as it is.
 */
export async function allOffered(folder: string): Promise<Offers> {
  const editor = Editor.start();
  await editor.initialize({ workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'app' }] } as object);
  const found = new Map<string, Offered>();
  for (const file of rustFiles(folder)) {
    const uri = pathToFileURL(file).href;
    await editor.show(uri, readFileSync(file, 'utf8'));
    const lines = LineIndex.of(editor.text);
    for (const { start, end } of placesIn(editor.text)) {
      const range = { start: lines.positionAt(start), end: lines.positionAt(end) };
      const context = { diagnostics: [] };
      const actions =
        (await editor.ask<CodeAction[] | null>('textDocument/codeAction', undefined, { range, context })) ?? [];
      const where = `${relative(folder, file)}:${range.start.line + 1}:${range.start.character + 1}`;
      for (const { title, edit } of actions) {
        const changes = new Map(Object.entries(edit?.changes ?? {}).map(changed));
        const offered = { kind: kindOf(title), name: `${title} ${where}`, changes };
        const key = JSON.stringify([title, ...changes]);
        if (!found.has(key)) found.set(key, offered);
      }
    }
    await editor.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }
  const faults = editor.logged.filter(line => /failed|fault|error/i.test(line));
  await editor.quit();
  return { actions: [...found.values()], faults };
}

/** Which tag is removed, written or added is particular to the place. */
function kindOf(title: string): string {
  return /^(?:Remove|Write|Add|Import)/.test(title) ? title.replace(/`[^`…]*`/g, '`<…>`') : title;
}

function changed([uri, edits]: [string, readonly LspEdit[]]): [string, TextEdit[]] {
  const path = fileURLToPath(uri);
  const lines = LineIndex.of(readFileSync(path, 'utf8'));
  return [
    path,
    edits.map(({ range, newText }) => ({
      start: lines.offsetAt(range.start),
      end: lines.offsetAt(range.end),
      text: newText,
    })),
  ];
}

/** Where an editor would ask: cursors, and elements that are selected as a whole. */
function placesIn(text: string): Span[] {
  const document = ViewDocument.open(parsers, text);
  const places: Span[] = [];
  const cursor = (start: number): void => void places.push({ start, end: start });
  for (const view of document.views) {
    visit(view, place => {
      const { kind, start, end } = place;
      if (kind === 'element') {
        cursor(start + 1);
        places.push({ start, end });
      } else if (kind === 'fragment' || kind === 'rust' || kind === 'block') cursor(start + 1);
      else if (kind === 'attribute' || kind === 'text' || kind === 'raw_text') cursor(start);
    });
  }
  document.dispose();
  for (const { index, 0: head } of text.matchAll(/#\[(?=component|island)/g)) cursor(index + head.length);
  return places;
}
