import { type Diagnostic, type LogOutputChannel, Uri } from 'vscode';
import {
  CloseAction,
  ErrorAction,
  type LanguageClientOptions,
  RevealOutputChannelOn,
  type WorkDoneProgressBegin,
  type WorkDoneProgressEnd,
  type WorkDoneProgressReport,
} from 'vscode-languageclient';
import { rustDocuments } from './rust-documents.js';
import { settingsForServer, settingsInForce } from './settings.js';

type WorkDone = WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd;

/** What a client tells those who started it. */
export interface ClientEvents {
  /** The server is gone, without being asked to go. */
  closed(): void;
  progress(progress: WorkDone): void;
}

/** Options of a client that restarts nothing by itself and shows no message. */
export function clientOptions(
  output: LogOutputChannel,
  schemes: readonly string[],
  events: ClientEvents,
): LanguageClientOptions {
  return {
    documentSelector: rustDocuments(schemes),
    outputChannel: output,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions: settingsInForce,
    initializationFailedHandler: () => false,
    errorHandler: {
      error: () => ({ action: ErrorAction.Continue, handled: true }),
      closed: () => {
        events.closed();
        return { action: CloseAction.DoNotRestart, handled: true };
      },
    },
    middleware: {
      handleDiagnostics: (uri, diagnostics, next) => next(uri, diagnostics.map(linkedToPage)),
      handleWorkDoneProgress: (_token, progress, next) => {
        events.progress(progress);
        next(_token, progress);
      },
      workspace: {
        configuration: async (params, token, next) => {
          const answer = await next(params, token);
          if (!Array.isArray(answer)) return answer;
          return answer.map((settings, index) =>
            params.items[index]?.section === 'leptos' ? settingsForServer(settings) : settings,
          );
        },
      },
    },
  };
}

/** The server links to the file of a page; here a click shows it as it should look. */
function linkedToPage(diagnostic: Diagnostic): Diagnostic {
  const { code } = diagnostic;
  if (typeof code !== 'object') return diagnostic;
  const query = encodeURIComponent(JSON.stringify([code.value]));
  diagnostic.code = { ...code, target: Uri.parse(`command:leptos.explainRule?${query}`) };
  return diagnostic;
}
