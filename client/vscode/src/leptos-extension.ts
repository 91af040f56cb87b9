import {
  commands,
  type Disposable,
  type ExtensionContext,
  type LogOutputChannel,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { Location, Position } from 'vscode-languageclient';
import { LeptosWorkspace } from './activation/leptos-workspace.js';
import { HoversInTags } from './client/hovers-in-tags.js';
import { ServerRunner, type ServerState } from './client/server-runner.js';
import { settingsInForce } from './client/settings.js';
import { convertHtml } from './commands/convert-html.js';
import { copyBugReport } from './commands/copy-bug-report.js';
import { explainRule } from './commands/explain-rule.js';
import { formatViews } from './commands/format-views.js';
import { showCommands } from './commands/show-commands.js';
import { showGraph } from './commands/show-graph.js';
import { SHOW_REFERENCES, showReferences } from './commands/show-references.js';
import { toggleComment } from './commands/toggle-comment.js';
import { setUpFormatOnSave } from './formatting/format-on-save.js';
import { Formatters } from './formatting/formatters.js';
import type { Platform } from './platform.js';
import { tellFailure } from './status/failure-message.js';
import { Status } from './status/status.js';
import { Typing } from './typing/typing.js';
import { ValueProposals } from './typing/value-proposals.js';

/**
 * Activates the extension: it looks at the manifests, and starts the server where one names Leptos.
 *
 * @param makePlatform What the server runs on, with the output that the extension writes to.
 */
export function activateOn(context: ExtensionContext, makePlatform: (output: LogOutputChannel) => Platform): void {
  const output = window.createOutputChannel('Leptos', { log: true });
  const platform = makePlatform(output);
  const runner = new ServerRunner(platform, output);
  const leptos = new LeptosWorkspace();
  let state: ServerState = { kind: 'stopped' };
  const report = (fault: unknown): void => output.warn(String(fault));
  context.subscriptions.push(
    output,
    leptos,
    runner,
    runner.onStateChanged(now => {
      state = now;
      if (now.kind === 'failed') tellFailure(now.reason, runner, output).catch(report);
    }),
    leptos.onFound(() => {
      context.subscriptions.push(...work(runner, platform, output, report));
      runner.restart().catch(report);
    }),
    ...registerCommands({
      'leptos.restartServer': () => runner.restart(),
      'leptos.showOutput': () => output.show(),
      'leptos.showCommands': () => showCommands(contributedCommands(context)),
      'leptos.showGraph': () => showGraph(runner),
      'leptos.convertHtml': () => convertHtml(runner),
      'leptos.explainRule': rule => explainRule(docsOf(context), typeof rule === 'string' ? rule : undefined),
      'leptos.copyBugReport': () => copyBugReport(context.extension, platform, runner, state),
      'leptos.setUpFormatOnSave': setUpFormatOnSave,
      'leptos.formatViews': () => formatViews(runner),
      'leptos.toggleComment': () => toggleComment(runner),
    }),
    commands.registerCommand(SHOW_REFERENCES, (uri: string, position: Position, places: Location[]) =>
      showReferences(runner, uri, position, places),
    ),
  );
  leptos.start().catch(report);
}

/** What is there only where somebody works with Leptos. */
function work(
  runner: ServerRunner,
  platform: Platform,
  output: LogOutputChannel,
  report: (fault: unknown) => void,
): Disposable[] {
  void commands.executeCommand('setContext', 'leptos.isActive', true);
  return [
    new Status(runner, report),
    new Typing(runner, report),
    new ValueProposals(runner, report),
    new Formatters(runner, platform, output),
    new HoversInTags(runner, report),
    workspace.onDidChangeConfiguration(event => {
      // What the server offers is agreed on when it starts.
      if (event.affectsConfiguration('leptos.semanticTokens')) runner.restart().catch(report);
    }),
    workspace.onDidGrantWorkspaceTrust(() => {
      const told = runner.client?.sendNotification('workspace/didChangeConfiguration', { settings: settingsInForce() });
      told?.catch(report);
    }),
  ];
}

function registerCommands(handlers: Readonly<Record<string, (argument: unknown) => unknown>>): Disposable[] {
  return Object.entries(handlers).map(([name, handler]) => commands.registerCommand(name, handler));
}

function contributedCommands({ extension }: ExtensionContext): { command: string; title: string }[] {
  const manifest = extension.packageJSON as { contributes: { commands: { command: string; title: string }[] } };
  return manifest.contributes.commands;
}

/** The folder of the pages on rules, which the server brings along. */
function docsOf({ extensionUri }: ExtensionContext): Uri {
  return Uri.joinPath(extensionUri, 'server/docs');
}
