import { fileURLToPath } from 'node:url';
import { LineIndex } from 'tree-sitter-leptos';
import { WillRenameFilesRequest, type WorkspaceEdit } from 'vscode-languageserver/node';
import { FEATURES } from '../../features/index.js';
import { fieldsOf, invalid } from '../params.js';
import { textEditOf } from '../positions.js';
import type { Binding } from './binding.js';

export const fileRename: Binding = {
  listen: host =>
    host.answerAnywhere<unknown, WorkspaceEdit>('fileRename', WillRenameFilesRequest.method, async (params, token) => {
      const { files } = fieldsOf(params);
      if (!Array.isArray(files)) throw invalid('`files` must be a list');
      const changes: NonNullable<WorkspaceEdit['changes']> = {};
      for (const { oldUri, newUri } of files.map(fieldsOf)) {
        if (typeof oldUri !== 'string' || typeof newUri !== 'string') throw invalid('a renamed file has two URIs');
        if (!oldUri.startsWith('file:') || !newUri.startsWith('file:')) continue;
        const context = await host.session.contextOf(oldUri, token);
        const rename = { from: fileURLToPath(oldUri), to: fileURLToPath(newUri) };
        for (const { file, edits } of FEATURES.fileRename.run(rename, context)) {
          const lines = LineIndex.of(context.project.text(file) ?? '');
          const uri = host.session.uriOf(file);
          changes[uri] = [...(changes[uri] ?? []), ...edits.map(edit => textEditOf(edit, lines))];
        }
      }
      return Object.keys(changes).length === 0 ? null : { changes };
    }),
};
