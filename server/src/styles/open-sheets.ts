import type { Stylesheet } from './model.js';
import { readStylesheet } from './stylesheet.js';

/** Stylesheets that an editor has open, and has changed since they were written to the disk. */
export class OpenSheets {
  private edited = new Map<string, Stylesheet>();
  private latest: readonly Stylesheet[] = [];

  /**
   * Stylesheets with what the editor has of them.
   *
   * @param onDisk What counts as a stylesheet of the workspace: one that was never saved is none of it.
   * @param open The texts of open files by their absolute paths.
   * @returns The same list as long as none of them changes, `onDisk` where nothing was edited.
   */
  over(onDisk: readonly Stylesheet[], open: ReadonlyMap<string, string>): readonly Stylesheet[] {
    const edited = new Map<string, Stylesheet>();
    const sheets = onDisk.map(sheet => {
      const text = isStylesheet(sheet.file) ? open.get(sheet.file) : undefined;
      if (text === undefined || text === sheet.text) return sheet;
      const known = this.edited.get(sheet.file);
      const read = known?.text === text ? known : readStylesheet({ file: sheet.file, text, parts: [{ css: text }] });
      edited.set(sheet.file, read);
      return read;
    });
    this.edited = edited;
    if (edited.size === 0) return onDisk;
    const isSame = sheets.length === this.latest.length && sheets.every((sheet, at) => sheet === this.latest[at]);
    if (!isSame) this.latest = sheets;
    return this.latest;
  }
}

/** Whether a file is read as a stylesheet, by its name. */
export function isStylesheet(path: string): boolean {
  return /\.s?css$/.test(path);
}
