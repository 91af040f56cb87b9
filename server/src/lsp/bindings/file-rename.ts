import { LineIndex } from 'tree-sitter-leptos';
import { WillRenameFilesRequest, type WorkspaceEdit } from 'vscode-languageserver/node';
import type { FeatureContext } from '../../features/feature-context.js';
import { type FileRename, fileRenameInSteps } from '../../features/file-rename/file-rename.js';
import type { ProjectModel } from '../../project/model.js';
import { filePathOf } from '../file-paths.js';
import { fieldsOf, invalid } from '../params.js';
import { textEditOf } from '../positions.js';
import type { Binding } from './binding.js';

export const fileRename: Binding = {
  listen: host =>
    host.answerAnywhere<unknown, WorkspaceEdit>('fileRename', WillRenameFilesRequest.method, async (params, token) => {
      const { files } = fieldsOf(params);
      if (!Array.isArray(files)) throw invalid('`files` must be a list');
      const byProject = new Map<ProjectModel, { context: FeatureContext; renames: FileRename[] }>();
      for (const { oldUri, newUri } of files.map(fieldsOf)) {
        if (typeof oldUri !== 'string' || typeof newUri !== 'string') throw invalid('a renamed file has two URIs');
        const [from, to] = [filePathOf(oldUri), filePathOf(newUri)];
        if (from === undefined || to === undefined) continue;
        const context = await host.session.contextOf(oldUri, token);
        const rename = { from, to };
        const known = byProject.get(context.project);
        if (known === undefined) byProject.set(context.project, { context, renames: [rename] });
        else known.renames.push(rename);
      }
      const changes: NonNullable<WorkspaceEdit['changes']> = {};
      for (const { context, renames } of byProject.values()) {
        const { project, file = '' } = context;
        const { enabled, options: all } = host.session.settings.ofFile(file);
        if (!enabled.fileRename) continue;
        const options = all.fileRename;
        const found = await host.findInSteps(project, () => fileRenameInSteps(renames, context, options), token);
        for (const { file, edits } of found ?? []) {
          const lines = LineIndex.of(project.text(file) ?? '');
          changes[host.session.uriOf(file)] = edits.map(edit => textEditOf(edit, lines));
        }
      }
      return Object.keys(changes).length === 0 ? null : { changes };
    }),
};
