import type { ViewDocument } from 'tree-sitter-leptos';
import type { SpareTime } from '../project/index/time-slices.js';
import type { ProjectModel } from '../project/model.js';
import type { Stylesheet } from './model.js';
import { readStylesheet } from './stylesheet.js';
import { mayHoldStyles, styleTexts } from './view-styles.js';

/** The Rust files of a workspace. */
export interface RustFiles {
  readonly project: Pick<ProjectModel, 'isComplete' | 'workspaceFiles' | 'filesThatMayHold'>;
  /** The views of a file; undefined for one that is not known yet. */
  viewsOf(file: string): ViewDocument | undefined;
}

interface Kept {
  readonly text: string;
  readonly sheet: Stylesheet | undefined;
}

/** The CSS in the `<style>` elements of views, each file read again only when it has changed. */
export class RustSheets {
  private kept: ReadonlyMap<string, Kept> = new Map();
  private sheets: readonly Stylesheet[] = [];

  /**
   * The sheets of Rust files; the same list until one changes.
   *
   * @param texts The files and their texts. Only those that may hold styles are parsed.
   * @param files A file that is not known yet is asked for again.
   */
  read(texts: ReadonlyMap<string, string>, files: RustFiles): readonly Stylesheet[] {
    const kept = new Map<string, Kept>();
    for (const [file, text] of texts) {
      const known = this.kept.get(file);
      const read = known?.text === text ? known : sheetIn(file, text, files);
      if (read !== undefined) kept.set(file, read);
    }
    this.kept = kept;
    const found = [...kept.values()].flatMap(({ sheet }) => sheet ?? []);
    const isSame = found.length === this.sheets.length && found.every((sheet, at) => sheet === this.sheets[at]);
    if (!isSame) this.sheets = found;
    return this.sheets;
  }

  /** Reads files ahead of `read`, and lets requests be answered in between: nobody has to wait for all of them. */
  async prepare(texts: ReadonlyMap<string, string>, files: RustFiles, time: SpareTime): Promise<void> {
    const ahead = new Map<string, Kept>();
    for (const [file, text] of texts) {
      if (this.kept.get(file)?.text === text) continue;
      const read = sheetIn(file, text, files);
      if (read !== undefined) ahead.set(file, read);
      await time.pause();
    }
    this.kept = new Map([...this.kept, ...ahead]);
  }
}

function sheetIn(file: string, text: string, files: RustFiles): Kept | undefined {
  if (!mayHoldStyles(text)) return { text, sheet: undefined };
  const document = files.viewsOf(file);
  return document && { text, sheet: sheetOfViews(file, document) };
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
