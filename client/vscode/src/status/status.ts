import { type Disposable, StatusBarAlignment, type StatusBarItem, ThemeColor, window } from 'vscode';
import type { ServerRunner, ServerState } from '../client/server-runner.js';
import { leptosVersions } from './leptos-version.js';
import { statusText } from './status-text.js';

/** What the status bar shows beside a Rust file: version, indexing, errors. A click leads to the commands. */
export class Status implements Disposable {
  private readonly item: StatusBarItem;
  private readonly disposables: Disposable[];
  private state: ServerState = { kind: 'starting' };
  private versions: readonly string[] = [];

  constructor(
    runner: ServerRunner,
    private readonly report: (fault: unknown) => void,
  ) {
    this.item = window.createStatusBarItem('leptos.status', StatusBarAlignment.Right, 100);
    this.item.name = 'Leptos';
    this.item.command = 'leptos.showCommands';
    this.disposables = [
      this.item,
      window.onDidChangeActiveTextEditor(() => this.refresh()),
      runner.onStateChanged(state => {
        this.state = state;
        this.refresh();
      }),
    ];
    this.refresh();
  }

  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose();
  }

  private refresh(): void {
    this.show();
    const document = window.activeTextEditor?.document;
    if (document?.languageId !== 'rust' || document.isUntitled) return;
    leptosVersions(document.uri).then(versions => {
      this.versions = versions;
      this.show();
    }, this.report);
  }

  private show(): void {
    const { text, tooltip, isError } = statusText(this.state, this.versions);
    this.item.text = text;
    this.item.tooltip = tooltip;
    this.item.backgroundColor = isError ? new ThemeColor('statusBarItem.errorBackground') : undefined;
    if (window.activeTextEditor?.document.languageId === 'rust' || isError) this.item.show();
    else this.item.hide();
  }
}
