import { ViewDocument } from 'tree-sitter-leptos';
import type { FeatureContext } from '../../src/features/feature-context.js';
import type { FileEdits, FileSpan } from '../../src/features/file-span.js';
import { type Files, type OpenedWorkspace, workspaceOf } from '../project/workspace.js';
import { context, parsers } from './snippet.js';

/** The cursor in the files of a workspace. */
const CURSOR = '│';

/** A document of a workspace with a cursor. */
export interface InWorkspace {
  readonly document: ViewDocument;
  /** UTF-16. */
  readonly offset: number;
  readonly context: FeatureContext;
  readonly workspace: OpenedWorkspace;
  /** `src/lib.rs:Counter`: the file of a place, and what stands there. */
  shown(spans: readonly FileSpan[]): string[];
  /** The files that edits change, as they are afterwards. */
  edited(edits: readonly FileEdits[]): Record<string, string>;
}

/**
 * Opens files as a workspace; the one that holds `│` is the document. Without a Cargo.toml there is one that uses
 * Leptos 0.8.
 */
export async function inWorkspace(files: Files): Promise<InWorkspace> {
  const name = Object.keys(files).find(key => files[key]?.includes(CURSOR));
  const marked = name === undefined ? undefined : files[name];
  if (name === undefined || marked === undefined) throw new Error('no cursor in the files');
  const offset = marked.indexOf(CURSOR);
  const text = marked.replace(CURSOR, '');
  const workspace = await workspaceOf({ ...files, [name]: text });
  const document = ViewDocument.open(parsers, text);
  const { model } = workspace;
  const textOf = (file: string): string => model.text(file) ?? '';
  const nameOf = (file: string): string => Object.keys(files).find(key => workspace.path(key) === file) ?? file;
  return {
    document,
    offset,
    workspace,
    context: {
      ...context(),
      project: model,
      file: workspace.path(name),
      viewsOf: file => {
        const written = model.text(file);
        return written === undefined ? undefined : ViewDocument.open(parsers, written);
      },
    },
    shown: spans => spans.map(({ file, start, end }) => `${nameOf(file)}:${textOf(file).slice(start, end)}`),
    edited: edits =>
      Object.fromEntries(edits.map(({ file, edits: own }) => [nameOf(file), applied(textOf(file), own)])),
  };
}

function applied(text: string, edits: FileEdits['edits']): string {
  return [...edits]
    .reverse()
    .reduce((result, { start, end, text: by }) => result.slice(0, start) + by + result.slice(end), text);
}
