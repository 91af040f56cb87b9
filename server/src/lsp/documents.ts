import {
  type Connection,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification,
} from 'vscode-languageserver/node';
import type { Host } from './host.js';
import { OpenDocument } from './open-document.js';
import { checkedUri, fieldsOf } from './params.js';
import type { Publisher } from './publisher.js';
import type { Session } from './session.js';

/** Keeps the documents of the session as the editor has them. */
export function syncDocuments(connection: Connection, host: Host, session: Session, publisher: Publisher): void {
  connection.onNotification(DidOpenTextDocumentNotification.method, (params: unknown) =>
    host.take('Opening a document', () => {
      const uri = checkedUri(params);
      const { languageId, version, text } = fieldsOf(fieldsOf(params)['textDocument']);
      const isSheet = languageId === 'css' || languageId === 'scss';
      if (!isSheet && languageId !== 'rust' && !uri.endsWith('.rs')) return;
      if (typeof text !== 'string') throw new TypeError(`${uri} came without its text`);
      const opened = new OpenDocument(uri, typeof version === 'number' ? version : 0, text);
      if (isSheet) {
        session.sheets.set(uri, opened);
        publisher.allChanged();
        return;
      }
      session.close(uri);
      session.documents.set(uri, opened);
      session.follow(uri);
      publisher.changed(uri);
    }),
  );

  connection.onNotification(DidChangeTextDocumentNotification.method, (params: unknown) =>
    host.take('Changing a document', () => {
      const uri = checkedUri(params);
      const open = session.documents.get(uri) ?? session.sheets.get(uri);
      const { contentChanges, textDocument } = fieldsOf(params);
      const { version } = fieldsOf(textDocument);
      if (open === undefined) return;
      if (!Array.isArray(contentChanges)) throw new TypeError(`a change of ${uri} came without its content`);
      if (typeof version === 'number') noteVersion(open, version, session);
      open.change(contentChanges, session.log);
      if (session.sheets.has(uri)) return publisher.allChanged();
      session.follow(uri);
      publisher.changed(uri);
    }),
  );

  connection.onNotification(DidSaveTextDocumentNotification.method, (params: unknown) =>
    host.take('Saving a document', () => {
      const uri = checkedUri(params);
      session.saved(uri);
      publisher.changed(uri);
    }),
  );

  connection.onNotification(DidCloseTextDocumentNotification.method, (params: unknown) =>
    host.take('Closing a document', () => {
      const uri = checkedUri(params);
      if (session.sheets.delete(uri)) publisher.allChanged();
      if (!session.documents.has(uri)) return;
      session.close(uri);
      session.follow(uri);
      publisher.clear(uri);
    }),
  );
}

/** Messages come in the order in which they were sent, so a change counts whatever number it has. */
function noteVersion(open: OpenDocument, version: number, session: Session): void {
  if (version <= open.version) {
    session.log.warn(
      `${open.uri}: version ${version} came after version ${open.version}; the change was applied all the same. ` +
        'If the answers look wrong, close the file and open it again.',
    );
  }
  open.version = version;
}
