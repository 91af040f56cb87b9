import { type Extension, env, extensions, Range, type TextEditor, version, window, workspace } from 'vscode';
import type { FoldingRange } from 'vscode-languageclient';
import type { ServerRunner, ServerState } from '../client/server-runner.js';
import type { Platform } from '../platform.js';
import { leptosVersions } from '../status/leptos-version.js';
import { bugReportText } from './bug-report-text.js';

/** Lines that are told around the cursor where it is in no view. */
const LINES_AROUND = 10;

/** Puts what a report of a fault needs into the clipboard: versions, settings, and the view at the cursor. */
export async function copyBugReport(
  extension: Extension<unknown>,
  platform: Platform,
  runner: ServerRunner,
  state: ServerState,
): Promise<void> {
  const editor = window.activeTextEditor?.document.languageId === 'rust' ? window.activeTextEditor : undefined;
  const leptos = editor === undefined || editor.document.isUntitled ? [] : await leptosVersions(editor.document.uri);
  const rustAnalyzer = extensions.getExtension('rust-lang.rust-analyzer');
  const text = bugReportText({
    versions: [
      [env.appName, version],
      ['Extension', versionOf(extension)],
      ['Language server', runner.client?.initializeResult?.serverInfo?.version ?? 'not running'],
      ['Runs on', platform.runtime],
      ['Leptos', leptos.join(', ') || 'not locked'],
      ['rust-analyzer', rustAnalyzer === undefined ? 'not installed' : versionOf(rustAnalyzer)],
    ],
    server: state.kind === 'failed' ? `failed: ${state.reason}` : state.kind,
    settings: changedSettings(extension),
    code: editor && (await codeAtCursor(editor, runner)),
  });
  await env.clipboard.writeText(text);
  void window.showInformationMessage('The report is in the clipboard. Look it over: it holds code of yours.');
}

function versionOf({ packageJSON }: Extension<unknown>): string {
  const { version: told } = packageJSON as { readonly version?: unknown };
  return typeof told === 'string' ? told : 'unknown';
}

function changedSettings({ packageJSON }: Extension<unknown>): Record<string, unknown> {
  const { contributes } = packageJSON as { contributes: { configuration: { properties: Record<string, unknown> } } };
  const changed = Object.keys(contributes.configuration.properties).flatMap(key => {
    const inspected = workspace.getConfiguration().inspect(key);
    const value: unknown = workspace.getConfiguration().get(key);
    return JSON.stringify(value) === JSON.stringify(inspected?.defaultValue) ? [] : [[key, value] as const];
  });
  return Object.fromEntries(changed);
}

/** The outermost fold around the cursor, as the server tells it: its view. Without one, the lines around. */
async function codeAtCursor({ document, selection }: TextEditor, { client }: ServerRunner): Promise<string> {
  const { line } = selection.active;
  const folds =
    (await client?.sendRequest<FoldingRange[] | null>('textDocument/foldingRange', {
      textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document),
    })) ?? [];
  const around = folds.filter(fold => fold.startLine <= line && line <= fold.endLine);
  const start = Math.min(...around.map(fold => fold.startLine), around.length > 0 ? line : line - LINES_AROUND);
  // A fold leaves out the line of the closing delimiter.
  const end = Math.max(...around.map(fold => fold.endLine + 1), around.length > 0 ? line : line + LINES_AROUND);
  return document.getText(document.validateRange(new Range(Math.max(start, 0), 0, end + 1, 0)));
}
