import {
  type Disposable,
  extensions,
  type FormattingOptions,
  type LogOutputChannel,
  languages,
  Range,
  type TextDocument,
  TextEdit,
  workspace,
} from 'vscode';
import { rustDocuments } from '../client/rust-documents.js';
import type { ServerRunner } from '../client/server-runner.js';
import type { Platform } from '../platform.js';
import { isChosenFormatter } from './format-on-save.js';
import { viewEdits } from './view-edits.js';

/**
 * Offers to format Rust files, where somebody has chosen this extension for it or nobody else can.
 *
 * With two formatters and no choice the editor formats with neither, so that the mere presence of this one would end
 * what rust-analyzer does on each save.
 */
export class Formatters implements Disposable {
  private readonly disposables: Disposable[];
  private registered: Disposable[] = [];

  constructor(
    private readonly runner: ServerRunner,
    private readonly platform: Platform,
    private readonly output: LogOutputChannel,
  ) {
    this.disposables = [
      workspace.onDidChangeConfiguration(event => {
        if (event.affectsConfiguration('editor.defaultFormatter')) this.refresh();
      }),
      extensions.onDidChange(() => this.refresh()),
    ];
    this.refresh();
  }

  dispose(): void {
    for (const disposable of [...this.disposables, ...this.registered]) disposable.dispose();
  }

  private refresh(): void {
    const isOffered = isChosenFormatter() || extensions.getExtension('rust-lang.rust-analyzer') === undefined;
    if (isOffered === this.registered.length > 0) return;
    for (const disposable of this.registered) disposable.dispose();
    this.registered = isOffered ? this.register() : [];
  }

  private register(): Disposable[] {
    const documents = rustDocuments(this.platform.schemes);
    return [
      languages.registerDocumentFormattingEditProvider(documents, {
        provideDocumentFormattingEdits: (document, options) => this.format(document, options),
      }),
      languages.registerDocumentRangeFormattingEditProvider(documents, {
        provideDocumentRangeFormattingEdits: (document, range, options) =>
          viewEdits(document, options, this.runner, range),
      }),
    ];
  }

  /** The editor finds out itself which lines of a text have changed. */
  private async format(document: TextDocument, options: FormattingOptions): Promise<TextEdit[]> {
    const { formatFile } = this.platform;
    const settings = workspace.getConfiguration('leptos', document);
    if (settings.get('format.enable') === false) return [];
    const viewsAlone = settings.get('format.rustfmt') === false || !workspace.isTrusted;
    if (formatFile === undefined || viewsAlone || document.uri.scheme !== 'file') {
      return viewEdits(document, options, this.runner);
    }
    const text = document.getText();
    try {
      const sortsClasses = settings.get('format.tailwind') === true;
      const formatted = await formatFile({ path: document.uri.fsPath, text, sortsClasses });
      const all = new Range(document.positionAt(0), document.positionAt(text.length));
      return formatted === text ? [] : [TextEdit.replace(all, formatted)];
    } catch (fault) {
      // Where Rust does not parse, rustfmt gives up; views are formatted one by one.
      this.output.warn(`Only views are formatted: ${fault instanceof Error ? fault.message : String(fault)}`);
      return viewEdits(document, options, this.runner);
    }
  }
}
