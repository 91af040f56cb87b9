import { type Parsers, type QuickReader, ViewDocument } from 'tree-sitter-leptos';

/** How many files are kept; what is parsed again costs some milliseconds. */
const LIMIT = 64;

/** The views of files that are not open in the editor: parsed when somebody asks, and kept as long as the text stays. */
export class ViewFiles {
  private readonly kept = new Map<string, ViewDocument>();

  /** @param quickReader Asked for each view before the grammar is; nobody by default. */
  constructor(private readonly quickReader?: QuickReader) {}

  /** The views of a file with this text. */
  read(file: string, text: string, parsers: Parsers, macroNames: readonly string[]): ViewDocument {
    const known = this.kept.get(file);
    this.kept.delete(file);
    const document =
      known?.text === text ? known : ViewDocument.read(parsers, text, { macroNames, quickReader: this.quickReader });
    if (known !== document) known?.dispose();
    this.kept.set(file, document);
    this.forgetOldest();
    return document;
  }

  /** Forgets all, for when other macros hold views. */
  clear(): void {
    for (const document of this.kept.values()) document.dispose();
    this.kept.clear();
  }

  private forgetOldest(): void {
    for (const [file, document] of this.kept) {
      if (this.kept.size <= LIMIT) return;
      this.kept.delete(file);
      document.dispose();
    }
  }
}
