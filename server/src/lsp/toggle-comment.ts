import {
  type Range,
  RequestType,
  type TextEdit,
  type VersionedTextDocumentIdentifier,
} from 'vscode-languageserver/node';

export interface ToggleCommentParams {
  /** A version that is not the document's any more is answered with null. */
  readonly textDocument: Omit<VersionedTextDocumentIdentifier, 'version'> & { readonly version?: number };
  /** The selection; empty for the line of the cursor. */
  readonly range: Range;
}

/**
 * `leptos/toggleComment`, an extension of LSP: the edits that comment out what is selected of a view, or take such a
 * comment away. Null where the editor's own way is right: outside of views, and in their Rust code.
 */
export const ToggleCommentRequest = new RequestType<ToggleCommentParams, TextEdit[] | null, void>(
  'leptos/toggleComment',
);
