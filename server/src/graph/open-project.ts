import { join } from 'node:path';
import { loadParsers, ViewDocument } from 'tree-sitter-leptos';
import type { ProjectContext } from '../features/feature-context.js';
import { projectFor } from '../project/index.js';
import { readWorkspace } from '../project/read-workspace.js';

/**
 * Reads the workspace of a folder as a command needs it: once, and all of it.
 *
 * @param folder Absolute.
 */
export async function openProject(folder: string): Promise<ProjectContext & { readonly problems: readonly string[] }> {
  const workspace = await readWorkspace(folder);
  const parsers = await loadParsers();
  const { version } = await projectFor(join(folder, 'Cargo.toml'));
  const project = workspace.model();
  const documents = new Map<string, ViewDocument | undefined>();
  const viewsOf = (file: string): ViewDocument | undefined => {
    if (documents.has(file)) return documents.get(file);
    const text = project.text(file);
    const document = text === undefined ? undefined : ViewDocument.open(parsers, text);
    documents.set(file, document);
    return document;
  };
  return { version, project, file: undefined, viewsOf, problems: workspace.problems };
}
