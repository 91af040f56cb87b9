import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { LineIndex, type TextEdit } from 'tree-sitter-leptos';
import {
  type ClientCapabilities,
  type Location,
  LSPErrorCodes,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import type { FeatureContext } from '../features/feature-context.js';
import type { FileEdits, FileSpan } from '../features/file-span.js';
import type { OpenDocument } from './open-document.js';
import { rangeOf, textEditOf } from './positions.js';
import type { Reading, Session } from './session.js';

/** A file of a span as a client knows it. */
interface KnownFile {
  readonly uri: string;
  readonly text: string;
  readonly lines: LineIndex;
  /** Of the document in the editor; null where it is not open. */
  readonly version: number | null;
}

/** Spans as LSP has them; those of files whose text is not known any more are left out. */
export function locationsOf(spans: readonly FileSpan[], reading: Reading, session: Session): Location[] {
  const files = new Map<string, KnownFile | undefined>();
  return spans.flatMap(span => {
    if (!files.has(span.file)) files.set(span.file, knownFile(span.file, reading, session));
    const file = files.get(span.file);
    return file === undefined ? [] : [{ uri: file.uri, range: rangeOf(file.lines, span) }];
  });
}

/**
 * Edits of several files as LSP has them: with versions for a client that checks them.
 *
 * @param own Those of the document that was asked about, which need not be a file.
 */
export function workspaceEditOf(
  edits: readonly FileEdits[],
  reading: Reading,
  session: Session,
  client: ClientCapabilities,
  own: readonly TextEdit[] = [],
): WorkspaceEdit {
  const others = edits.map(({ file, edits: inFile }) => {
    const known = knownFile(file, reading, session);
    // A part of a rename would be worse than none.
    if (known === undefined) throw new Error(`${file} is to be changed, but its text is not known`);
    const { uri, version, lines, text } = known;
    if (version === null && !isOnDisk(file, text)) throw changedMeanwhile(file);
    return { textDocument: { uri, version }, edits: inFile.map(edit => textEditOf(edit, lines)) };
  });
  const { open, document } = reading;
  const textDocument = { uri: open.uri, version: open.version };
  const ownEdits = own.map(edit => textEditOf(edit, document.lines));
  const changed = own.length === 0 ? others : [{ textDocument, edits: ownEdits }, ...others];
  if (client.workspace?.workspaceEdit?.documentChanges === true) return { documentChanges: changed };
  return { changes: Object.fromEntries(changed.map(({ textDocument, edits: inFile }) => [textDocument.uri, inFile])) };
}

/** As `locationsOf`, without a document that was asked from. */
export function locationsIn(
  spans: readonly FileSpan[],
  project: Pick<FeatureContext['project'], 'text'>,
  session: Session,
): Location[] {
  const linesOf = new Map<string, LineIndex | undefined>();
  return spans.flatMap(span => {
    const { file } = span;
    if (!linesOf.has(file)) linesOf.set(file, linesIn(session.openFile(file), project.text(file)));
    const lines = linesOf.get(file);
    const uri = session.uriOf(file);
    return lines === undefined ? [] : [{ uri, range: rangeOf(lines, span) }];
  });
}

function linesIn(open: OpenDocument | undefined, text: string | undefined): LineIndex | undefined {
  return open?.lines ?? (text === undefined ? undefined : LineIndex.of(text));
}

/** A file with the text that the features have seen. */
function knownFile(file: string, { open, document, context }: Reading, session: Session): KnownFile | undefined {
  if (file === context.file)
    return { uri: open.uri, text: document.text, lines: document.lines, version: open.version };
  const other = session.openFile(file);
  if (other !== undefined) return { uri: other.uri, text: other.text, lines: other.lines, version: other.version };
  const text = context.styles.sheets.find(sheet => sheet.file === file)?.text ?? context.project.text(file);
  if (text === undefined) return undefined;
  return { uri: pathToFileURL(file).href, text, lines: LineIndex.of(text), version: null };
}

/** Whether a file that is not open is still as it was read: places in an older text would be others now. */
function isOnDisk(file: string, text: string): boolean {
  try {
    return readFileSync(file, 'utf8').replace(/^\ufeff/, '') === text;
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) return false;
    throw error;
  }
}

function changedMeanwhile(file: string): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.ContentModified, `${file} has changed meanwhile. Try again.`);
}
