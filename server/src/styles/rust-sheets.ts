import type { ViewDocument } from 'tree-sitter-leptos';
import type { ProjectModel } from '../project/model.js';
import type { Stylesheet } from './model.js';
import { readStylesheet } from './stylesheet.js';
import { styleTexts } from './view-styles.js';

interface Kept {
  readonly text: string;
  readonly sheet: Stylesheet | undefined;
}

/** The CSS in the `<style>` elements of a workspace's views, each file read again only when it has changed. */
export class RustSheets {
  private readonly kept = new Map<string, Kept>();
  private revision: number | undefined;
  private sheets: readonly Stylesheet[] = [];

  /** The sheets of all Rust files; the same list until one changes. */
  read(project: ProjectModel, viewsOf: (file: string) => ViewDocument | undefined): readonly Stylesheet[] {
    if (project.revision === this.revision) return this.sheets;
    this.revision = project.revision;
    const found = project.workspaceFiles().flatMap(file => this.sheetOf(file, project, viewsOf) ?? []);
    const isSame = found.length === this.sheets.length && found.every((sheet, at) => sheet === this.sheets[at]);
    if (!isSame) this.sheets = found;
    return this.sheets;
  }

  private sheetOf(
    file: string,
    project: ProjectModel,
    viewsOf: (file: string) => ViewDocument | undefined,
  ): Stylesheet | undefined {
    const text = project.text(file);
    const known = this.kept.get(file);
    if (text === undefined || known?.text === text) return known?.sheet;
    const document = /<\s*(?:[\w:]*::)?[sS]tyle\b/.test(text) ? viewsOf(file) : undefined;
    const sheet = document && sheetOfViews(file, document);
    this.kept.set(file, { text, sheet });
    return sheet;
  }
}

/** The CSS in the views of a file; undefined where there is none. */
export function sheetOfViews(file: string, document: ViewDocument): Stylesheet | undefined {
  const texts = styleTexts(document);
  if (texts.length === 0) return undefined;
  return readStylesheet({
    file,
    text: document.text,
    parts: texts.map(({ decoded, start }) => ({
      css: decoded.text,
      toFile: (offset: number) => start + decoded.toSource(offset),
    })),
    isEditable: texts.every(({ decoded }) => decoded.isPlain),
  });
}
