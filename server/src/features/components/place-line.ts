import { relative } from 'node:path';
import type { Definition, ProjectModel } from '../../project/model.js';

/** Where an item comes from: its path, and its file or the version of its crate. */
export function placeLine(definition: Definition, project: ProjectModel): string {
  const { crate, file } = definition.module;
  const isOwn = crate.origin === 'workspace' || crate.origin === 'path';
  const where = isOwn ? relative(crate.folder, file).replaceAll('\\', '/') : `${crate.packageName} ${crate.version}`;
  return `\`${project.pathOf(definition)}\` · ${where}`;
}
