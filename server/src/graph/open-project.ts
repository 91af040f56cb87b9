import { join } from 'node:path';
import { loadParsers, ViewDocument } from 'tree-sitter-leptos';
import type { ProjectContext } from '../features/feature-context.js';
import { cacheBuild, cacheFolder } from '../project/index/cache-folder.js';
import { projectFor } from '../project/index.js';
import { Workspace } from '../project/workspace.js';

/**
 * Reads the workspace of a folder as a command needs it: once, and all of it.
 *
 * @param folder Absolute.
 */
export async function openProject(folder: string): Promise<ProjectContext & { readonly problems: readonly string[] }> {
  const build = cacheBuild();
  const places = build === undefined ? {} : { cache: { folder: cacheFolder(), build } };
  const workspace = await Workspace.open(folder, undefined, places);
  await workspace.index();
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
