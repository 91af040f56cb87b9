import { relative } from 'node:path';
import { LineIndex } from 'tree-sitter-leptos';
import type { ProjectModel } from '../project/model.js';
import type { GraphNode } from './graph.js';

/** Where something is declared, as a graph tells it. @param offset In the text of the file. */
export function placeOf(file: string, offset: number, project: ProjectModel): Pick<GraphNode, 'file' | 'line'> {
  const folder = project.crateOf(file)?.folder ?? '';
  const { line } = LineIndex.of(project.text(file) ?? '').positionAt(offset);
  return { file: relative(folder, file).replaceAll('\\', '/'), line: line + 1 };
}
