import {
  type Position,
  RequestType,
  type TextEdit,
  type VersionedTextDocumentIdentifier,
} from 'vscode-languageserver/node';

/** What was typed right before the position: the end or the beginning of a tag, or the `=` of an attribute. */
export type AutoInsertKind = 'autoClose' | 'autoQuote';

export interface AutoInsertParams {
  /** A version that is not the document's any more is answered with null. */
  readonly textDocument: Omit<VersionedTextDocumentIdentifier, 'version'> & { readonly version?: number };
  /** Behind the character that was typed. */
  readonly position: Position;
  readonly kind: AutoInsertKind;
}

export interface AutoInsertion {
  /** An insertion at the position. */
  readonly edit: TextEdit;
  /** The same as a snippet, where the cursor should not stay in front of what is inserted. */
  readonly snippet?: string;
}

/**
 * `leptos/autoInsert`, an extension of LSP: what an editor should insert after a `>`, `/` or `=` was typed.
 *
 * `autoClose` gives the close tag (the cursor stays in front of it) or the rest of one (the cursor goes behind it,
 * which the snippet tells), `autoQuote` the quotes of a value. Null where there is nothing to insert.
 *
 * A client that asks sets `experimental.leptosAutoInsert` in its capabilities: `onTypeFormatting` only indents then. It
 * inserts the same for editors that know nothing of this request.
 */
export const AutoInsertRequest = new RequestType<AutoInsertParams, AutoInsertion | null, void>('leptos/autoInsert');
